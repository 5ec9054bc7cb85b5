#include "output/odt_footer.h"

#include "base/phrase.h"

#include <QXmlStreamWriter>
#include <algorithm>
#include <memory>
#include <optional>
#include <vector>
#include <zip.h>

namespace rw::ui {

namespace {

// Millimetres of the page; the foot stands in the margin below.
constexpr const char* kSide = "17mm";
constexpr const char* kTop = "20mm";
constexpr const char* kBottom = "12mm";

struct Space {
  const char* prefix;
  const char* uri;
};
constexpr Space kOffice{"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"};
constexpr Space kStyle{"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"};
constexpr Space kText{"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"};
constexpr Space kFormat{"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"};

class Styles {
 public:
  QByteArray write(const QString& form) {
    xml_.writeStartDocument();
    for (const Space& space : {kOffice, kStyle, kText, kFormat})
      xml_.writeNamespace(QLatin1String(space.uri), QLatin1String(space.prefix));
    start(kOffice, "document-styles");
    put(kOffice, "version", "1.2");
    start(kOffice, "automatic-styles");
    start(kStyle, "page-layout");
    put(kStyle, "name", "page");
    start(kStyle, "page-layout-properties");
    put(kFormat, "page-width", "210mm");
    put(kFormat, "page-height", "297mm");
    for (const auto& [side, width] :
         {std::pair{"margin-left", kSide}, {"margin-right", kSide}, {"margin-top", kTop}, {"margin-bottom", kBottom}})
      put(kFormat, side, width);
    xml_.writeEndElement();
    start(kStyle, "footer-style");
    start(kStyle, "header-footer-properties");
    put(kFormat, "min-height", "10mm");
    xml_.writeEndElement();
    xml_.writeEndElement();
    xml_.writeEndElement();
    start(kStyle, "style");
    put(kStyle, "name", "foot");
    put(kStyle, "family", "paragraph");
    start(kStyle, "paragraph-properties");
    put(kFormat, "text-align", "end");
    xml_.writeEndElement();
    start(kStyle, "text-properties");
    put(kFormat, "font-family", "Inter");
    put(kFormat, "font-size", "8pt");
    put(kFormat, "color", "#5B6675");
    xml_.writeEndElement();
    xml_.writeEndElement();
    xml_.writeEndElement();
    start(kOffice, "master-styles");
    start(kStyle, "master-page");
    put(kStyle, "name", "Standard");
    put(kStyle, "page-layout-name", "page");
    start(kStyle, "footer");
    start(kText, "p");
    put(kText, "style-name", "foot");
    line(form);
    xml_.writeEndDocument();
    return std::move(out_);
  }

 private:
  void start(const Space& space, const char* name) {
    xml_.writeStartElement(QLatin1String(space.uri), QLatin1String(name));
  }
  void put(const Space& space, const char* name, const char* value) {
    xml_.writeAttribute(QLatin1String(space.uri), QLatin1String(name), QLatin1String(value));
  }
  void field(const char* name) {
    start(kText, name);
    xml_.writeCharacters(QStringLiteral("1"));
    xml_.writeEndElement();
  }
  /// In the order that the language has.
  void line(const QString& form) {
    for (qsizetype i = 0; i < form.size(); ++i) {
      const QStringView rest = QStringView(form).mid(i, 3);
      if (rest == QLatin1String("{0}") || rest == QLatin1String("{1}")) {
        field(rest[1] == u'0' ? "page-number" : "page-count");
        i += 2;
      } else {
        xml_.writeCharacters(form.mid(i, 1));
      }
    }
  }

  QByteArray out_;
  QXmlStreamWriter xml_{&out_};
};

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

tl::unexpected<Error> broken() {
  return fail(RW_TR("errors", "the document cannot be written as ODT"), RW_TR("errors", "export it as PDF"), {},
              ErrorKind::Internal);
}

/// Nothing where it cannot be read.
std::optional<QByteArray> contentOf(zip_t* archive, zip_uint64_t index) {
  zip_stat_t about;
  if (zip_stat_index(archive, index, 0, &about) != 0) return {};
  const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen_index(archive, index, 0), &zip_fclose);
  QByteArray out(qsizetype(about.size), '\0');
  if (!file || zip_fread(file.get(), out.data(), about.size) != zip_int64_t(about.size)) return {};
  return out;
}

using Entries = std::vector<std::pair<QByteArray, QByteArray>>; ///< names and contents

std::optional<Entries> entriesOf(const QByteArray& bytes) {
  zip_source_t* source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
  if (source == nullptr) return {};
  const Archive archive(zip_open_from_source(source, ZIP_RDONLY, nullptr), &zip_discard);
  if (!archive) {
    zip_source_free(source);
    return {};
  }
  Entries out;
  for (zip_int64_t i = 0; i < zip_get_num_entries(archive.get(), 0); ++i) {
    auto content = contentOf(archive.get(), zip_uint64_t(i));
    if (!content) return {};
    out.emplace_back(zip_get_name(archive.get(), zip_uint64_t(i), 0), std::move(*content));
  }
  return out;
}

std::optional<QByteArray> archiveOf(const Entries& entries) {
  zip_source_t* whole = zip_source_buffer_create(nullptr, 0, 0, nullptr);
  if (whole == nullptr) return {};
  const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> kept(whole, &zip_source_free);
  zip_source_keep(whole); // the archive frees its own hold
  Archive archive(zip_open_from_source(whole, ZIP_TRUNCATE, nullptr), &zip_discard);
  if (!archive) {
    zip_source_free(whole);
    return {};
  }
  for (const auto& [name, content] : entries) {
    zip_source_t* source = zip_source_buffer(archive.get(), content.constData(), zip_uint64_t(content.size()), 0);
    const zip_int64_t index =
        source != nullptr ? zip_file_add(archive.get(), name.constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
      zip_source_free(source);
      return {};
    }
    // By its first bytes readers tell what it is.
    if (name == "mimetype") zip_set_file_compression(archive.get(), zip_uint64_t(index), ZIP_CM_STORE, 0);
  }
  if (zip_close(archive.get()) != 0) return {};
  static_cast<void>(archive.release());
  zip_stat_t about;
  if (zip_source_stat(whole, &about) != 0 || zip_source_open(whole) != 0) return {};
  QByteArray out(qsizetype(about.size), '\0');
  const bool read = zip_source_read(whole, out.data(), about.size) == zip_int64_t(about.size);
  zip_source_close(whole);
  return read ? std::optional(out) : std::nullopt;
}

} // namespace

Result<QByteArray> withPageFooter(const QByteArray& odt, const QString& form) {
  auto entries = entriesOf(odt);
  if (!entries) return broken();
  const auto manifest = std::ranges::find(*entries, "META-INF/manifest.xml", &Entries::value_type::first);
  const qsizetype end = manifest != entries->end() ? manifest->second.lastIndexOf("</manifest:manifest>") : -1;
  if (end < 0) return broken();
  manifest->second.insert(
      end, " <manifest:file-entry manifest:media-type=\"text/xml\" manifest:full-path=\"styles.xml\"/>\n");
  entries->emplace_back("styles.xml", Styles().write(form));
  const auto out = archiveOf(*entries);
  return out ? Result<QByteArray>(*out) : broken();
}

} // namespace rw::ui
