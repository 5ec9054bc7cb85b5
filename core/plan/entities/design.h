// The plan as a whole: whose it is, what it may and must do.
#pragma once

#include "plan/entities/common.h"

namespace rw::plan {

enum class Instance : std::uint8_t { Worldwide, UsGov, China };
template <> struct Choices<Instance> {
  static constexpr std::array values{Choice{"worldwide", RW_TR("plan", "Worldwide")},
                                     Choice{"usgov", RW_TR("plan", "US Government")},
                                     Choice{"china", RW_TR("plan", "China")}};
};
enum class ApprovalState : std::uint8_t { None, Pending, Granted, Refused };
template <> struct Choices<ApprovalState> {
  static constexpr std::array values{
      Choice{"none", RW_TR("plan", "Not asked")}, Choice{"pending", RW_TR("plan", "Pending")},
      Choice{"granted", RW_TR("plan", "Granted")}, Choice{"refused", RW_TR("plan", "Refused")}};
};
enum class Reason : std::uint8_t { None, Regulatory, Assessment };
template <> struct Choices<Reason> {
  static constexpr std::array values{Choice{"none", RW_TR("plan", "None given")},
                                     Choice{"regulatory", RW_TR("plan", "Regulation")},
                                     Choice{"assessment", RW_TR("plan", "Network assessment")}};
};
struct Approval {
  ApprovalState state = ApprovalState::None;
  std::string reference;
};
template <> struct Schema<Approval> {
  static constexpr auto properties =
      std::tuple{prop("state", &Approval::state,
                      {.label = RW_TR("plan", "State"),
                       .help = RW_TR("plan", "Microsoft authorises ExpressRoute for Microsoft 365 case by case.")}),
                 prop("reference", &Approval::reference,
                      {.label = RW_TR("plan", "Reference"), .help = RW_TR("plan", "The number of the request.")})};
};
struct RegisteredPrefix {
  net::Prefix prefix;
  Holder holder = Holder::Company;
  std::string evidence;
};
template <> struct Schema<RegisteredPrefix> {
  static constexpr auto properties =
      std::tuple{prop("prefix", &RegisteredPrefix::prefix,
                      {.label = RW_TR("plan", "Prefix"), .help = RW_TR("plan", "A public range."), .required = true}),
                 prop("holder", &RegisteredPrefix::holder,
                      {.label = RW_TR("plan", "Registered to"), .help = RW_TR("plan", "Whose name the registry has.")}),
                 prop("evidence", &RegisteredPrefix::evidence,
                      {.label = RW_TR("plan", "Evidence"), .help = RW_TR("plan", "Where it can be looked up.")})};
};
struct HeadroomLimits {
  double congested = 0.1;
  double low = 0.2;
  double high = 0.5;
  double excess = 0.8;
};
template <> struct Schema<HeadroomLimits> {
  static constexpr auto properties = std::tuple{
      prop("congested", &HeadroomLimits::congested,
           {.label = RW_TR("plan", "Congested below"),
            .help = RW_TR("plan", "Congestion is likely."),
            .min = 0,
            .max = 1}),
      prop("low", &HeadroomLimits::low,
           {.label = RW_TR("plan", "Low below"), .help = RW_TR("plan", "Little room is left."), .min = 0, .max = 1}),
      prop("high", &HeadroomLimits::high,
           {.label = RW_TR("plan", "Target up to"),
            .help = RW_TR("plan", "The upper end of what is aimed at."),
            .min = 0,
            .max = 1}),
      prop("excess", &HeadroomLimits::excess,
           {.label = RW_TR("plan", "Excess above"),
            .help = RW_TR("plan", "Capacity that is paid for and not used."),
            .min = 0,
            .max = 1})};
};
struct HairpinLimits {
  double stretch = 1.5;
  Milliseconds extra_ms{20};
};
template <> struct Schema<HairpinLimits> {
  static constexpr auto properties =
      std::tuple{prop("stretch", &HairpinLimits::stretch,
                      {.label = RW_TR("plan", "Times the best"),
                       .help = RW_TR("plan", "A path this many times slower than the best may be a hairpin."),
                       .min = 1,
                       .max = 100}),
                 prop("extra_ms", &HairpinLimits::extra_ms,
                      {.label = RW_TR("plan", "And slower by"),
                       .help = RW_TR("plan", "Only where the round trip is also longer by this."),
                       .min = 0,
                       .max = 10000})};
};
struct Prerequisite {
  std::string text;
  bool done = false;
  std::string evidence;
};
template <> struct Schema<Prerequisite> {
  static constexpr auto properties = std::tuple{
      prop("text", &Prerequisite::text,
           {.label = RW_TR("plan", "What"), .help = RW_TR("plan", "What has to be done before."), .required = true}),
      prop("done", &Prerequisite::done, {.label = RW_TR("plan", "Done"), .help = RW_TR("plan", "Whether it is done.")}),
      prop("evidence", &Prerequisite::evidence,
           {.label = RW_TR("plan", "Evidence"), .help = RW_TR("plan", "Where that can be seen.")})};
};
struct TeamMember {
  std::string role;
  std::string name;
};
template <> struct Schema<TeamMember> {
  static constexpr auto properties = std::tuple{
      prop("role", &TeamMember::role,
           {.label = RW_TR("plan", "Role"), .help = RW_TR("plan", "The part this person plays."), .required = true}),
      prop("name", &TeamMember::name, {.label = RW_TR("plan", "Name"), .help = RW_TR("plan", "Who it is.")})};
};

struct Design : Entity {
  std::string organisation;
  std::string author;
  std::string description;
  std::string currency;
  Instance instance = Instance::Worldwide;
  Approval approval;
  Reason reason = Reason::None;
  std::optional<Location> tenant;
  std::vector<std::variant<net::Prefix, RegisteredPrefix>> registered_prefixes;
  std::vector<ServiceRef> adopted;
  HeadroomLimits headroom;
  HairpinLimits hairpin;
  std::vector<Prerequisite> prerequisites;
  std::vector<TeamMember> team;
  std::map<std::string, std::string> document_texts;
  std::string logo;
};
template <> struct Schema<Design> {
  static constexpr EntityMeta meta{.kind = EntityKind::Design,
                                   .key = "design",
                                   .label = RW_TR("plan", "Plan"),
                                   .plural = RW_TR("plan", "Plan"),
                                   .help = RW_TR("plan", "The plan as a whole."),
                                   .icon = "routewright",
                                   .aspect = Aspect::Report,
                                   .singleton = true};
  static constexpr auto properties = entitySchema(
      prop("organisation", &Design::organisation,
           {.label = RW_TR("plan", "Organisation"),
            .help = RW_TR("plan", "Whose network this is."),
            .aspect = Aspect::Report}),
      prop("author", &Design::author,
           {.label = RW_TR("plan", "Author"), .help = RW_TR("plan", "Who drew the plan."), .aspect = Aspect::Report}),
      prop("description", &Design::description,
           {.label = RW_TR("plan", "Description"),
            .help = RW_TR("plan", "Notes on the plan, for its readers."),
            .aspect = Aspect::Report}),
      prop("currency", &Design::currency,
           {.label = RW_TR("plan", "Currency"),
            .help = RW_TR("plan", "Of every cost in the plan."),
            .group = Group::Plan,
            .aspect = Aspect::Report}),
      prop("instance", &Design::instance,
           {.label = RW_TR("plan", "Microsoft cloud"),
            .help = RW_TR("plan", "The cloud whose endpoints count."),
            .guide = "Gather requirements",
            .group = Group::Plan}),
      prop("approval", &Design::approval,
           {.label = RW_TR("plan", "Approval"),
            .help = RW_TR("plan", "Microsoft authorises ExpressRoute for Microsoft 365 case by case."),
            .guide = "Introduction",
            .group = Group::Plan,
            .aspect = Aspect::Report}),
      prop("reason", &Design::reason,
           {.label = RW_TR("plan", "Reason"),
            .help = RW_TR("plan", "Why ExpressRoute is needed at all."),
            .guide = "Catalog your traffic",
            .group = Group::Plan,
            .aspect = Aspect::Report}),
      prop("tenant", &Design::tenant,
           {.label = RW_TR("plan", "Tenant"),
            .help = RW_TR("plan", "Where the tenant lives; calls from Microsoft are taken to start there."),
            .guide = "Gather requirements",
            .group = Group::Place}),
      prop("registered_prefixes", &Design::registered_prefixes,
           {.label = RW_TR("plan", "Registered ranges"),
            .help = RW_TR("plan", "Public ranges and whose they are."),
            .guide = "Design outbound service connectivity",
            .group = Group::Addresses,
            .aspect = Aspect::Report}),
      prop("adopted", &Design::adopted,
           {.label = RW_TR("plan", "Adopted services"),
            .help = RW_TR("plan", "The services that the organisation uses."),
            .guide = "Gather requirements",
            .group = Group::Plan,
            .aspect = Aspect::Report}),
      prop("headroom", &Design::headroom,
           {.label = RW_TR("plan", "Headroom limits"),
            .help = RW_TR("plan", "Shares of capacity that should stay free."),
            .guide = "Bandwidth planning",
            .group = Group::Capacity,
            .aspect = Aspect::Report}),
      prop("hairpin", &Design::hairpin,
           {.label = RW_TR("plan", "Hairpin limits"),
            .help = RW_TR("plan", "From when on a detour counts as a hairpin."),
            .guide = "Meet-me location",
            .group = Group::Capacity,
            .aspect = Aspect::Report}),
      prop("prerequisites", &Design::prerequisites,
           {.label = RW_TR("plan", "Prerequisites"),
            .help = RW_TR("plan", "What has to be done before deployment."),
            .guide = "Introduction",
            .group = Group::Plan,
            .aspect = Aspect::Report}),
      prop("team", &Design::team,
           {.label = RW_TR("plan", "Team"),
            .help = RW_TR("plan", "Who takes part, in which role."),
            .guide = "Introduction",
            .group = Group::Plan,
            .aspect = Aspect::Report}),
      prop("document_texts", &Design::document_texts,
           {.label = RW_TR("plan", "Texts of the document"),
            .help = RW_TR("plan", "What the plan document says at the start of a chapter, by the chapter's id."),
            .group = Group::Plan,
            .aspect = Aspect::Report,
            .since = 3}),
      prop("logo", &Design::logo,
           {.label = RW_TR("plan", "Logo"),
            .help = RW_TR("plan", "The picture on the cover of documents: a PNG or JPEG file as base64."),
            .group = Group::Plan,
            .aspect = Aspect::Report,
            .blob = true,
            .since = 3}));
};

} // namespace rw::plan
