// What is planned around the network: controls, profiles, measurements, rollout, tests, reviews, views, layout.
// Declared, stored and round-tripped; what they do comes with the parts of the program that use them.
#pragma once

#include "plan/entities/common.h"

namespace rw::plan {

enum class ControlDirection : std::uint8_t { OutMicrosoft, InMicrosoft, OutInternet };
template <> struct Choices<ControlDirection> {
  static constexpr std::array values{Choice{"out_microsoft", RW_TR("plan", "To Microsoft")},
                                     Choice{"in_microsoft", RW_TR("plan", "From Microsoft")},
                                     Choice{"out_internet", RW_TR("plan", "To the internet")}};
};
struct Control : Entity {
  DeviceRef device;
  EdgeRef edge;
  ControlDirection direction = ControlDirection::OutMicrosoft;
  std::vector<std::string> kinds;
  std::vector<std::string> permits;
};
template <> struct Schema<Control> {
  static constexpr EntityMeta meta{.kind = EntityKind::Control,
                                   .key = "controls",
                                   .label = RW_TR("plan", "Control"),
                                   .plural = RW_TR("plan", "Controls"),
                                   .help = RW_TR("plan", "What a device does with traffic of one direction."),
                                   .icon = "lock",
                                   .aspect = Aspect::Report,
                                   .idOptional = true};
  static constexpr auto properties = entitySchema(prop("device", &Control::device,
                                                       {.label = RW_TR("plan", "Device"),
                                                        .help = RW_TR("plan", "Where it is applied."),
                                                        .guide = "Applying security controls",
                                                        .aspect = Aspect::Report}),
                                                  prop("edge", &Control::edge,
                                                       {.label = RW_TR("plan", "Edge"),
                                                        .help = RW_TR("plan", "The edge whose traffic it sees."),
                                                        .guide = "Applying security controls",
                                                        .aspect = Aspect::Report}),
                                                  prop("direction", &Control::direction,
                                                       {.label = RW_TR("plan", "Direction"),
                                                        .help = RW_TR("plan", "Whose calls it inspects."),
                                                        .guide = "Applying security controls",
                                                        .aspect = Aspect::Report}),
                                                  prop("kinds", &Control::kinds,
                                                       {.label = RW_TR("plan", "Kinds"),
                                                        .help = RW_TR("plan", "Firewall, ids, dlp and the like."),
                                                        .guide = "Applying security controls",
                                                        .aspect = Aspect::Report}),
                                                  prop("permits", &Control::permits,
                                                       {.label = RW_TR("plan", "Permits"),
                                                        .help = RW_TR("plan", "Ports that pass: tcp/443."),
                                                        .guide = "Applying security controls",
                                                        .aspect = Aspect::Report}));
};

struct Profile : Entity {
  std::string workload;
  Kbps up_kbps;
  Kbps down_kbps;
  double concurrency = 1;
};
template <> struct Schema<Profile> {
  static constexpr EntityMeta meta{.kind = EntityKind::Profile,
                                   .key = "profiles",
                                   .label = RW_TR("plan", "Usage profile"),
                                   .plural = RW_TR("plan", "Usage profiles"),
                                   .help = RW_TR("plan", "What one person of a kind sends and receives."),
                                   .icon = "flow",
                                   .aspect = Aspect::Report};
  static constexpr auto properties =
      entitySchema(prop("workload", &Profile::workload,
                        {.label = RW_TR("plan", "Workload"),
                         .help = RW_TR("plan", "The service it is for."),
                         .guide = "Bandwidth planning",
                         .aspect = Aspect::Report}),
                   prop("up_kbps", &Profile::up_kbps,
                        {.label = RW_TR("plan", "Up"),
                         .help = RW_TR("plan", "Per person."),
                         .guide = "Bandwidth planning",
                         .group = Group::Capacity,
                         .aspect = Aspect::Report,
                         .min = 0,
                         .max = 1e9}),
                   prop("down_kbps", &Profile::down_kbps,
                        {.label = RW_TR("plan", "Down"),
                         .help = RW_TR("plan", "Per person."),
                         .guide = "Bandwidth planning",
                         .group = Group::Capacity,
                         .aspect = Aspect::Report,
                         .min = 0,
                         .max = 1e9}),
                   prop("concurrency", &Profile::concurrency,
                        {.label = RW_TR("plan", "At once"),
                         .help = RW_TR("plan", "Share of people that use it at the same time."),
                         .guide = "Bandwidth planning",
                         .group = Group::Capacity,
                         .aspect = Aspect::Report,
                         .min = 0,
                         .max = 1}));
};

struct Measurement : Entity {
  SiteRef site;
  EdgeRef edge;
  std::optional<Milliseconds> rtt_ms;
  std::optional<Milliseconds> jitter_ms;
  std::optional<double> loss;
  std::optional<Mbps> up_mbps;
  std::optional<Mbps> down_mbps;
  std::optional<double> percentile;
  std::string taken;
};
template <> struct Schema<Measurement> {
  static constexpr EntityMeta meta{.kind = EntityKind::Measurement,
                                   .key = "measurements",
                                   .label = RW_TR("plan", "Measurement"),
                                   .plural = RW_TR("plan", "Measurements"),
                                   .help = RW_TR("plan", "What was observed from a site by an edge."),
                                   .icon = "failures",
                                   .aspect = Aspect::Report,
                                   .idOptional = true};
  static constexpr auto properties = entitySchema(prop("site", &Measurement::site,
                                                       {.label = RW_TR("plan", "Site"),
                                                        .help = RW_TR("plan", "From where."),
                                                        .guide = "Gather requirements",
                                                        .aspect = Aspect::Report}),
                                                  prop("edge", &Measurement::edge,
                                                       {.label = RW_TR("plan", "Edge"),
                                                        .help = RW_TR("plan", "By which edge."),
                                                        .guide = "Gather requirements",
                                                        .aspect = Aspect::Report}),
                                                  prop("rtt_ms", &Measurement::rtt_ms,
                                                       {.label = RW_TR("plan", "Round trip"),
                                                        .help = RW_TR("plan", "There and back."),
                                                        .guide = "Gather requirements",
                                                        .group = Group::Capacity,
                                                        .aspect = Aspect::Report,
                                                        .min = 0,
                                                        .max = 100000}),
                                                  prop("jitter_ms", &Measurement::jitter_ms,
                                                       {.label = RW_TR("plan", "Jitter"),
                                                        .help = RW_TR("plan", "How much the round trip varies."),
                                                        .guide = "Bandwidth planning",
                                                        .group = Group::Capacity,
                                                        .aspect = Aspect::Report,
                                                        .min = 0,
                                                        .max = 100000}),
                                                  prop("loss", &Measurement::loss,
                                                       {.label = RW_TR("plan", "Loss"),
                                                        .help = RW_TR("plan", "Share of packets that did not arrive."),
                                                        .guide = "Bandwidth planning",
                                                        .group = Group::Capacity,
                                                        .aspect = Aspect::Report,
                                                        .min = 0,
                                                        .max = 1}),
                                                  prop("up_mbps", &Measurement::up_mbps,
                                                       {.label = RW_TR("plan", "Up"),
                                                        .help = RW_TR("plan", "Observed load."),
                                                        .guide = "Bandwidth planning",
                                                        .group = Group::Capacity,
                                                        .aspect = Aspect::Report,
                                                        .min = 0,
                                                        .max = 1e9}),
                                                  prop("down_mbps", &Measurement::down_mbps,
                                                       {.label = RW_TR("plan", "Down"),
                                                        .help = RW_TR("plan", "Observed load."),
                                                        .guide = "Bandwidth planning",
                                                        .group = Group::Capacity,
                                                        .aspect = Aspect::Report,
                                                        .min = 0,
                                                        .max = 1e9}),
                                                  prop("percentile", &Measurement::percentile,
                                                       {.label = RW_TR("plan", "Percentile"),
                                                        .help = RW_TR("plan", "Which one the figures are."),
                                                        .guide = "Bandwidth planning",
                                                        .group = Group::Capacity,
                                                        .aspect = Aspect::Report,
                                                        .min = 0,
                                                        .max = 100}),
                                                  prop("taken", &Measurement::taken,
                                                       {.label = RW_TR("plan", "Taken"),
                                                        .help = RW_TR("plan", "When."),
                                                        .guide = "Gather requirements",
                                                        .aspect = Aspect::Report}));
};

struct MailSource : Entity {
  std::optional<net::Address> ip;
  std::string domain;
  std::string spf;
};
template <> struct Schema<MailSource> {
  static constexpr EntityMeta meta{.kind = EntityKind::MailSource,
                                   .key = "mail_sources",
                                   .label = RW_TR("plan", "Mail source"),
                                   .plural = RW_TR("plan", "Mail sources"),
                                   .help = RW_TR("plan", "A server that sends mail, and its SPF record."),
                                   .icon = "server",
                                   .aspect = Aspect::Report,
                                   .idOptional = true};
  static constexpr auto properties = entitySchema(prop("ip", &MailSource::ip,
                                                       {.label = RW_TR("plan", "Address"),
                                                        .help = RW_TR("plan", "What receivers see."),
                                                        .guide = "Build your deployment procedures",
                                                        .group = Group::Addresses,
                                                        .aspect = Aspect::Report}),
                                                  prop("domain", &MailSource::domain,
                                                       {.label = RW_TR("plan", "Domain"),
                                                        .help = RW_TR("plan", "In whose name it sends."),
                                                        .guide = "Build your deployment procedures",
                                                        .aspect = Aspect::Report}),
                                                  prop("spf", &MailSource::spf,
                                                       {.label = RW_TR("plan", "SPF record"),
                                                        .help = RW_TR("plan", "The TXT record as it is published."),
                                                        .guide = "Build your deployment procedures",
                                                        .aspect = Aspect::Report}));
};

enum class ChangeOp : std::uint8_t { Set, Add, Remove };
template <> struct Choices<ChangeOp> {
  static constexpr std::array values{Choice{"set", RW_TR("plan", "Set")}, Choice{"add", RW_TR("plan", "Add")},
                                     Choice{"remove", RW_TR("plan", "Remove")}};
};
struct StageChange {
  ChangeOp op = ChangeOp::Set;
  std::string object;
  std::string key;
  Value value;
};
template <> struct Schema<StageChange> {
  static constexpr auto properties = std::tuple{
      prop("op", &StageChange::op,
           {.label = RW_TR("plan", "What"), .help = RW_TR("plan", "Set, add or remove."), .required = true}),
      prop("object", &StageChange::object,
           {.label = RW_TR("plan", "Object"), .help = RW_TR("plan", "Its id."), .required = true}),
      prop("key", &StageChange::key, {.label = RW_TR("plan", "Property"), .help = RW_TR("plan", "Its key.")}),
      prop("value", &StageChange::value, {.label = RW_TR("plan", "Value"), .help = RW_TR("plan", "What it becomes.")})};
};
struct Stage : Entity {
  std::vector<SiteRef> sites;
  std::vector<StageChange> changes;
  std::vector<TestRef> tests;
  std::variant<std::string, std::vector<std::string>> rollback;
  Value window;
  std::string approved_by;
};
template <> struct Schema<Stage> {
  static constexpr EntityMeta meta{.kind = EntityKind::Stage,
                                   .key = "stages",
                                   .label = RW_TR("plan", "Stage"),
                                   .plural = RW_TR("plan", "Stages"),
                                   .help = RW_TR("plan", "One step of the rollout."),
                                   .icon = "play",
                                   .aspect = Aspect::Report};
  static constexpr auto properties = entitySchema(prop("sites", &Stage::sites,
                                                       {.label = RW_TR("plan", "Sites"),
                                                        .help = RW_TR("plan", "Who is affected."),
                                                        .guide = "Build your deployment procedures",
                                                        .aspect = Aspect::Report}),
                                                  prop("changes", &Stage::changes,
                                                       {.label = RW_TR("plan", "Changes"),
                                                        .help = RW_TR("plan", "What is done to the plan's objects."),
                                                        .guide = "Build your deployment procedures",
                                                        .aspect = Aspect::Report}),
                                                  prop("tests", &Stage::tests,
                                                       {.label = RW_TR("plan", "Tests"),
                                                        .help = RW_TR("plan", "What must pass before going on."),
                                                        .guide = "Build your test procedures",
                                                        .aspect = Aspect::Report}),
                                                  prop("rollback", &Stage::rollback,
                                                       {.label = RW_TR("plan", "Rollback"),
                                                        .help = RW_TR("plan", "How to return to what was."),
                                                        .guide = "Build your deployment procedures",
                                                        .aspect = Aspect::Report}),
                                                  prop("window", &Stage::window,
                                                       {.label = RW_TR("plan", "Window"),
                                                        .help = RW_TR("plan", "When it is done."),
                                                        .guide = "Build your deployment procedures",
                                                        .aspect = Aspect::Report}),
                                                  prop("approved_by", &Stage::approved_by,
                                                       {.label = RW_TR("plan", "Approved by"),
                                                        .help = RW_TR("plan", "Who agreed."),
                                                        .guide = "Build your deployment procedures",
                                                        .aspect = Aspect::Report}));
};

enum class TestEnvironment : std::uint8_t { Isolated, Pilot, Outage, RoutesOnly };
template <> struct Choices<TestEnvironment> {
  static constexpr std::array values{
      Choice{"isolated", RW_TR("plan", "Isolated network")}, Choice{"pilot", RW_TR("plan", "Pilot")},
      Choice{"outage", RW_TR("plan", "Planned outage")}, Choice{"routes_only", RW_TR("plan", "Routes only")}};
};
struct Test : Entity {
  FlowRef flow;
  std::string from;
  std::optional<TestEnvironment> environment;
  std::string command;
  std::string expect;
  std::string result;
  std::string at;
  std::string by;
};
template <> struct Schema<Test> {
  static constexpr EntityMeta meta{.kind = EntityKind::Test,
                                   .key = "tests",
                                   .label = RW_TR("plan", "Test"),
                                   .plural = RW_TR("plan", "Tests"),
                                   .help = RW_TR("plan", "One procedure of the test plan."),
                                   .icon = "check",
                                   .aspect = Aspect::Report};
  static constexpr auto properties = entitySchema(prop("flow", &Test::flow,
                                                       {.label = RW_TR("plan", "Flow"),
                                                        .help = RW_TR("plan", "What it proves."),
                                                        .guide = "Build your test procedures",
                                                        .aspect = Aspect::Report}),
                                                  prop("from", &Test::from,
                                                       {.label = RW_TR("plan", "From"),
                                                        .help = RW_TR("plan", "The site or outside host that runs it."),
                                                        .guide = "Build your test procedures",
                                                        .aspect = Aspect::Report}),
                                                  prop("environment", &Test::environment,
                                                       {.label = RW_TR("plan", "Environment"),
                                                        .help = RW_TR("plan", "Where it may be run."),
                                                        .guide = "Build your test procedures",
                                                        .aspect = Aspect::Report}),
                                                  prop("command", &Test::command,
                                                       {.label = RW_TR("plan", "Command"),
                                                        .help = RW_TR("plan", "What to run."),
                                                        .guide = "Build your test procedures",
                                                        .aspect = Aspect::Report}),
                                                  prop("expect", &Test::expect,
                                                       {.label = RW_TR("plan", "Expected"),
                                                        .help = RW_TR("plan", "What it must show."),
                                                        .guide = "Build your test procedures",
                                                        .aspect = Aspect::Report}),
                                                  prop("result", &Test::result,
                                                       {.label = RW_TR("plan", "Result"),
                                                        .help = RW_TR("plan", "What it showed."),
                                                        .guide = "Build your test procedures",
                                                        .aspect = Aspect::Report}),
                                                  prop("at", &Test::at,
                                                       {.label = RW_TR("plan", "Run at"),
                                                        .help = RW_TR("plan", "When it was run."),
                                                        .guide = "Build your test procedures",
                                                        .aspect = Aspect::Report}),
                                                  prop("by", &Test::by,
                                                       {.label = RW_TR("plan", "Run by"),
                                                        .help = RW_TR("plan", "Who ran it."),
                                                        .guide = "Build your test procedures",
                                                        .aspect = Aspect::Report}));
};

enum class Mark : std::uint8_t { Agree, Question, Object };
template <> struct Choices<Mark> {
  static constexpr std::array values{Choice{"agree", RW_TR("plan", "Agreed")},
                                     Choice{"question", RW_TR("plan", "Question")},
                                     Choice{"object", RW_TR("plan", "Objection")}};
};
struct ReviewedHop {
  std::string node;
  Mark mark = Mark::Agree;
  std::string note;
};
template <> struct Schema<ReviewedHop> {
  static constexpr auto properties = std::tuple{
      prop("node", &ReviewedHop::node,
           {.label = RW_TR("plan", "Node"), .help = RW_TR("plan", "The hop."), .required = true}),
      prop("mark", &ReviewedHop::mark,
           {.label = RW_TR("plan", "Mark"), .help = RW_TR("plan", "What the reviewer says to it."), .required = true}),
      prop("note", &ReviewedHop::note,
           {.label = RW_TR("plan", "Note"), .help = RW_TR("plan", "In the reviewer's words.")})};
};
struct Review : Entity {
  FlowRef flow;
  std::string reviewer;
  std::string date;
  std::string fingerprint;
  std::vector<ReviewedHop> hops;
};
template <> struct Schema<Review> {
  static constexpr EntityMeta meta{.kind = EntityKind::Review,
                                   .key = "reviews",
                                   .label = RW_TR("plan", "Review"),
                                   .plural = RW_TR("plan", "Reviews"),
                                   .help = RW_TR("plan", "A second person's walk along a flow."),
                                   .icon = "walkthrough",
                                   .aspect = Aspect::Report,
                                   .idOptional = true};
  static constexpr auto properties = entitySchema(prop("flow", &Review::flow,
                                                       {.label = RW_TR("plan", "Flow"),
                                                        .help = RW_TR("plan", "What was walked."),
                                                        .guide = "Paper verify",
                                                        .aspect = Aspect::Report}),
                                                  prop("reviewer", &Review::reviewer,
                                                       {.label = RW_TR("plan", "Reviewer"),
                                                        .help = RW_TR("plan", "Who walked it."),
                                                        .guide = "Paper verify",
                                                        .aspect = Aspect::Report}),
                                                  prop("date", &Review::date,
                                                       {.label = RW_TR("plan", "Date"),
                                                        .help = RW_TR("plan", "When it was signed."),
                                                        .guide = "Paper verify",
                                                        .aspect = Aspect::Report}),
                                                  prop("fingerprint", &Review::fingerprint,
                                                       {.label = RW_TR("plan", "Fingerprint"),
                                                        .help = RW_TR("plan", "Of what was seen."),
                                                        .guide = "Paper verify",
                                                        .aspect = Aspect::Report}),
                                                  prop("hops", &Review::hops,
                                                       {.label = RW_TR("plan", "Hops"),
                                                        .help = RW_TR("plan", "Marks and notes."),
                                                        .guide = "Paper verify",
                                                        .aspect = Aspect::Report}));
};

enum class Projection : std::uint8_t { Logical, Geographic };
template <> struct Choices<Projection> {
  static constexpr std::array values{Choice{"logical", RW_TR("plan", "Logical")},
                                     Choice{"geographic", RW_TR("plan", "Geographic")}};
};
struct View : Entity {
  Projection projection = Projection::Logical;
  std::vector<std::string> layers;
  Value filter;
  Value frame;
};
template <> struct Schema<View> {
  static constexpr EntityMeta meta{.kind = EntityKind::View,
                                   .key = "views",
                                   .label = RW_TR("plan", "View"),
                                   .plural = RW_TR("plan", "Views"),
                                   .help = RW_TR("plan", "A saved way to look at the plan."),
                                   .icon = "eye",
                                   .aspect = Aspect::Layout,
                                   .idOptional = true};
  static constexpr auto properties = entitySchema(
      prop("projection", &View::projection,
           {.label = RW_TR("plan", "Projection"),
            .help = RW_TR("plan", "Logical or geographic."),
            .aspect = Aspect::Layout}),
      prop("layers", &View::layers,
           {.label = RW_TR("plan", "Layers"), .help = RW_TR("plan", "What is shown."), .aspect = Aspect::Layout}),
      prop("filter", &View::filter,
           {.label = RW_TR("plan", "Filter"),
            .help = RW_TR("plan", "Which objects are shown."),
            .aspect = Aspect::Layout}),
      prop("frame", &View::frame,
           {.label = RW_TR("plan", "Frame"),
            .help = RW_TR("plan", "The part of the plan in sight."),
            .aspect = Aspect::Layout}));
};

enum class PlacementKind : std::uint8_t { Object, Note, Frame };
template <> struct Choices<PlacementKind> {
  static constexpr std::array values{Choice{"object", RW_TR("plan", "Object")}, Choice{"note", RW_TR("plan", "Note")},
                                     Choice{"frame", RW_TR("plan", "Region frame")}};
};
/// Where an object stands on the logical canvas; it has the id of what it places. A note or a frame is there only on
/// the canvas and has an id of its own.
struct Placement : Entity {
  PlacementKind kind = PlacementKind::Object;
  std::string text;
  double x = 0;
  double y = 0;
  std::optional<double> width;
  std::optional<double> height;
  bool folded = false;
  std::string picture; ///< PNG or JPEG as base64
};
template <> struct Schema<Placement> {
  static constexpr EntityMeta meta{.kind = EntityKind::Placement,
                                   .key = "layout",
                                   .label = RW_TR("plan", "Placement"),
                                   .plural = RW_TR("plan", "Layout"),
                                   .help = RW_TR("plan", "Where an object stands on the canvas."),
                                   .icon = "layout",
                                   .aspect = Aspect::Layout,
                                   .keyedById = true};
  static constexpr auto properties =
      std::tuple{prop("kind", &Placement::kind,
                      {.label = RW_TR("plan", "Kind"),
                       .help = RW_TR("plan", "An object's place, a note, or a frame round a region."),
                       .aspect = Aspect::Layout,
                       .drawn = true}),
                 prop("text", &Placement::text,
                      {.label = RW_TR("plan", "Text"),
                       .help = RW_TR("plan", "What the note says, or the frame's title."),
                       .aspect = Aspect::Layout}),
                 prop("x", &Placement::x,
                      {.label = RW_TR("plan", "X"),
                       .help = RW_TR("plan", "Left edge, in canvas units."),
                       .aspect = Aspect::Layout,
                       .min = -1e7,
                       .max = 1e7,
                       .required = true}),
                 prop("y", &Placement::y,
                      {.label = RW_TR("plan", "Y"),
                       .help = RW_TR("plan", "Upper edge, in canvas units."),
                       .aspect = Aspect::Layout,
                       .min = -1e7,
                       .max = 1e7,
                       .required = true}),
                 prop("width", &Placement::width,
                      {.label = RW_TR("plan", "Width"),
                       .help = RW_TR("plan", "Left empty, as its contents need."),
                       .aspect = Aspect::Layout,
                       .min = 0,
                       .max = 1e7}),
                 prop("height", &Placement::height,
                      {.label = RW_TR("plan", "Height"),
                       .help = RW_TR("plan", "Left empty, as its contents need."),
                       .aspect = Aspect::Layout,
                       .min = 0,
                       .max = 1e7}),
                 prop("folded", &Placement::folded,
                      {.label = RW_TR("plan", "Folded"),
                       .help = RW_TR("plan", "A container that shows only its head."),
                       .aspect = Aspect::Layout,
                       .drawn = true}),
                 prop("picture", &Placement::picture,
                      {.label = RW_TR("plan", "Picture"),
                       .help = RW_TR("plan", "What a note shows over its text: a PNG or JPEG file as base64."),
                       .aspect = Aspect::Layout,
                       .blob = true,
                       .since = 4})};
};

/// A state of the plan that was given out, called by its version: what later ones are compared with.
struct IssuedVersion : Entity {
  std::string date;
  std::string author;
  std::string note;
  std::string fingerprint;
  std::string plan;
};
template <> struct Schema<IssuedVersion> {
  static constexpr EntityMeta meta{.kind = EntityKind::IssuedVersion,
                                   .key = "issued_versions",
                                   .label = RW_TR("plan", "Issued version"),
                                   .plural = RW_TR("plan", "Issued versions"),
                                   .help =
                                       RW_TR("plan", "The plan as it was given out, under the name of its version."),
                                   .icon = "save",
                                   .aspect = Aspect::Report,
                                   .idOptional = true};
  static constexpr auto properties = entitySchema(
      prop("date", &IssuedVersion::date,
           {.label = RW_TR("plan", "Date"),
            .help = RW_TR("plan", "When it was issued."),
            .aspect = Aspect::Report,
            .since = 3}),
      prop("author", &IssuedVersion::author,
           {.label = RW_TR("plan", "Author"),
            .help = RW_TR("plan", "Who issued it."),
            .aspect = Aspect::Report,
            .since = 3}),
      prop("note", &IssuedVersion::note,
           {.label = RW_TR("plan", "Note"),
            .help = RW_TR("plan", "What it is for, or what is new."),
            .aspect = Aspect::Report,
            .since = 3}),
      prop("fingerprint", &IssuedVersion::fingerprint,
           {.label = RW_TR("plan", "Fingerprint"),
            .help = RW_TR("plan", "Of the plan as it was, as its document has it."),
            .aspect = Aspect::Report,
            .since = 3}),
      prop("plan", &IssuedVersion::plan,
           {.label = RW_TR("plan", "Plan"),
            .help = RW_TR("plan", "The whole plan as it was, as a YAML file, without the versions before it."),
            .aspect = Aspect::Report,
            .required = true,
            .blob = true,
            .since = 3}));
};

} // namespace rw::plan
