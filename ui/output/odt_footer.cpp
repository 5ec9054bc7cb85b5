#include "output/odt_footer.h"

#include "base/phrase.h"

#include <QXmlStreamWriter>
#include <memory>
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

QByteArray contentOf(zip_t* archive, const char* name) {
  zip_stat_t about;
  if (zip_stat(archive, name, 0, &about) != 0) return {};
  const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen(archive, name, 0), &zip_fclose);
  QByteArray out(qsizetype(about.size), '\0');
  if (!file || zip_fread(file.get(), out.data(), about.size) != zip_int64_t(about.size)) return {};
  return out;
}

/// `content` must outlive the archive's closing.
bool put(zip_t* archive, const char* name, const QByteArray& content) {
  zip_source_t* source = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
  if (source == nullptr) return false;
  if (zip_file_add(archive, name, source, ZIP_FL_OVERWRITE) >= 0) return true;
  zip_source_free(source);
  return false;
}

} // namespace

Result<QByteArray> withPageFooter(const QByteArray& odt, const QString& form) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* whole = zip_source_buffer_create(odt.constData(), zip_uint64_t(odt.size()), 0, &error);
  if (whole == nullptr) return broken();
  zip_source_keep(whole); // what is written is read from it
  const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> kept(whole, &zip_source_free);
  Archive archive(zip_open_from_source(whole, 0, &error), &zip_discard);
  if (!archive) {
    zip_source_free(whole);
    return broken();
  }
  const QByteArray styles = Styles().write(form);
  QByteArray manifest = contentOf(archive.get(), "META-INF/manifest.xml");
  const qsizetype end = manifest.lastIndexOf("</manifest:manifest>");
  if (end < 0) return broken();
  manifest.insert(end, " <manifest:file-entry manifest:media-type=\"text/xml\" manifest:full-path=\"styles.xml\"/>\n");
  if (!put(archive.get(), "styles.xml", styles) || !put(archive.get(), "META-INF/manifest.xml", manifest))
    return broken();
  if (zip_close(archive.get()) != 0) return broken();
  static_cast<void>(archive.release());

  zip_stat_t about;
  if (zip_source_stat(whole, &about) != 0 || zip_source_open(whole) != 0) return broken();
  QByteArray out(qsizetype(about.size), '\0');
  const bool read = zip_source_read(whole, out.data(), about.size) == zip_int64_t(about.size);
  zip_source_close(whole);
  if (!read) return broken();
  return out;
}

} // namespace rw::ui
