// A document for people who never start the program: chapters of paragraphs, lists, tables and figures, apart from the
// format in which it is written. Texts are finished sentences in the reader's language.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace rw::document {

/// What a text says of a state; colour in a writer, and never alone: the words say the same.
enum class Tone : std::uint8_t { Plain, Dim, Good, Advice, Warning, Bad };

struct Span {
  std::string text; ///< UTF-8; may have anything in it that a user has typed
  Tone tone = Tone::Plain;
  bool strong = false;
  bool code = false;    ///< to be typed or compared letter by letter
  std::string target{}; ///< the id of a section that a click leads to; empty: none
};

/// One line or paragraph of text.
class Text : public std::vector<Span> {
 public:
  using std::vector<Span>::vector;
  Text(std::string text) {
    if (!text.empty()) push_back({std::move(text)});
  }
  Text(const char* text) : Text(std::string(text)) {}
  Text(Span span) : std::vector<Span>{std::move(span)} {}

  /// Without emphasis and links.
  [[nodiscard]] std::string plain() const;
};

struct Paragraph {
  Text text;
  bool apart = false; ///< set off from the rest: what is still to be entered, what is to be taken care of
};

struct List {
  std::vector<Text> items;
  bool numbered = false;
};

struct Code {
  std::string text; ///< commands or a configuration, line by line
};

struct Cell {
  Cell() = default;
  Cell(Text shown) : text(std::move(shown)) {}
  Cell(Span span) : text(std::move(span)) {}
  Cell(std::string shown) : text(std::move(shown)) {}
  Cell(const char* shown) : text(shown) {}
  /// A figure, as it is shown and as spreadsheets compute with it.
  Cell(std::string shown, std::optional<double> value) : text(std::move(shown)), number(value) {}

  Text text;
  std::optional<double> number{};
};

struct Column {
  std::string title;   ///< with the unit of its numbers
  double width = 1;    ///< against the other columns
  bool number = false; ///< at the right
  bool share = false;  ///< of which one is the whole
};

struct Table {
  std::string caption; ///< empty: what stands above says it
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows; ///< each as long as `columns`
  bool properties = false;             ///< the first column names what the second says; no heads
};

/// A drawing that only the place that knows how to draw can make.
struct Figure {
  enum class Kind : std::uint8_t { Topology, Changes, Map, Headroom, Logo } kind = Kind::Topology;
  std::string caption;
  std::string flow;   ///< whose path is drawn; empty: none
  std::string region; ///< of whose sites; empty: the whole plan
};

using Block = std::variant<Paragraph, List, Code, Table, Figure>;

struct Section {
  std::string id; ///< unique in the document; `[a-z0-9-]+`
  std::string title;
  std::vector<Block> blocks;
  std::vector<Section> sections;
};

struct Document {
  std::string title;
  std::string kind;            ///< what it is, over the title: `ExpressRoute for Microsoft 365: plan`
  std::string language = "en"; ///< as HTML has it
  std::string contents;        ///< the heading of the table of contents
  std::string page;            ///< `Page {0} of {1}`, for writers that have pages
  std::optional<Figure> logo;  ///< above the title
  Table cover;                 ///< properties: organisation, author, reviewer, date, fingerprint …
  std::vector<Section> chapters;
};

/// The sections of a document in reading order, with their depth: 0 for chapters.
struct Heading {
  const Section* section;
  int depth;
  std::string number; ///< `3.2`
};
std::vector<Heading> headings(const Document& document);

/// Makes plain text of links to sections that are not in the document, as where chapters were left out.
void dropDanglingLinks(Document& document);

} // namespace rw::document
