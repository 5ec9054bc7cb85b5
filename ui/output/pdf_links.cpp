#include "output/pdf_links.h"

#include "base/phrase.h"

#include <QHash>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace rw::ui {

namespace {

using Object = QPDFObjectHandle;

class Linker {
 public:
  Linker(QPDF& pdf, const std::vector<PdfBookmark>& bookmarks) : pdf_(pdf), bookmarks_(bookmarks) {
    pages_ = QPDFPageDocumentHelper(pdf).getAllPages();
    for (std::size_t i = 0; i < bookmarks.size(); ++i) byId_.insert(bookmarks[i].id, i);
  }

  void addOutline() {
    Object root = pdf_.makeIndirectObject(Object::newDictionary());
    root.replaceKey("/Type", Object::newName("/Outlines"));
    std::size_t at = 0;
    addChildren(root, at, 0);
    Object catalogue = pdf_.getRoot();
    catalogue.replaceKey("/Outlines", root);
    catalogue.replaceKey("/PageMode", Object::newName("/UseOutlines"));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    catalogue.replaceKey("/ViewerPreferences", preferences);
  }

  void mendLinks() {
    for (QPDFPageObjectHelper& page : pages_) {
      Object annotations = page.getObjectHandle().getKey("/Annots");
      if (!annotations.isArray()) continue;
      Object kept = Object::newArray();
      for (int i = 0; i < annotations.getArrayNItems(); ++i) {
        Object annotation = annotations.getArrayItem(i);
        if (mend(annotation)) kept.appendItem(annotation);
      }
      page.getObjectHandle().replaceKey("/Annots", kept);
    }
  }

 private:
  Object destination(const PdfBookmark& bookmark) {
    const std::size_t page = std::min(std::size_t(std::max(bookmark.page, 0)), pages_.size() - 1);
    const double height = pages_[page].getMediaBox().getArrayItem(3).getNumericValue();
    Object out = Object::newArray();
    out.appendItem(pages_[page].getObjectHandle());
    out.appendItem(Object::newName("/XYZ"));
    out.appendItem(Object::newNull());
    out.appendItem(Object::newReal(height - bookmark.top, 2));
    out.appendItem(Object::newNull());
    return out;
  }

  /// The bookmarks from `at` on that are as deep as `depth`, with theirs below them; returns how many there are in all.
  int addChildren(Object parent, std::size_t& at, int depth) {
    Object last;
    int count = 0;
    while (at < bookmarks_.size() && bookmarks_[at].depth >= depth) {
      const PdfBookmark& bookmark = bookmarks_[at++];
      Object item = pdf_.makeIndirectObject(Object::newDictionary());
      item.replaceKey("/Title", Object::newUnicodeString(bookmark.title.toStdString()));
      item.replaceKey("/Parent", parent);
      item.replaceKey("/Dest", destination(bookmark));
      if (last.isInitialized()) {
        item.replaceKey("/Prev", last);
        last.replaceKey("/Next", item);
      } else {
        parent.replaceKey("/First", item);
      }
      last = item;
      ++count;
      const int inside = addChildren(item, at, depth + 1);
      // Closed at first: a minus before the count of what is inside.
      if (inside > 0) item.replaceKey("/Count", Object::newInteger(-inside));
    }
    if (last.isInitialized()) parent.replaceKey("/Last", last);
    if (depth == 0) parent.replaceKey("/Count", Object::newInteger(count));
    return count;
  }

  /// False: drop it.
  bool mend(Object annotation) {
    Object action = annotation.getKey("/A");
    if (!action.isDictionary() || !action.getKey("/URI").isString()) return true;
    const QString address = QString::fromStdString(action.getKey("/URI").getStringValue());
    if (!address.startsWith(u'#')) return true;
    const auto found = byId_.constFind(address.mid(1));
    if (found == byId_.constEnd()) return false;
    annotation.removeKey("/A");
    annotation.replaceKey("/Dest", destination(bookmarks_[*found]));
    return true;
  }

  QPDF& pdf_;
  const std::vector<PdfBookmark>& bookmarks_;
  std::vector<QPDFPageObjectHelper> pages_;
  QHash<QString, std::size_t> byId_;
};

} // namespace

Result<QByteArray> withBookmarks(const QByteArray& pdf, const std::vector<PdfBookmark>& bookmarks,
                                 const QString& language) {
  try {
    QPDF file;
    file.processMemoryFile("document.pdf", pdf.constData(), std::size_t(pdf.size()));
    Linker linker(file, bookmarks);
    linker.addOutline();
    linker.mendLinks();
    file.getRoot().replaceKey("/Lang", Object::newUnicodeString(language.toStdString()));
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(out->getBuffer()), qsizetype(out->getSize()));
  } catch (const std::exception& failure) {
    return fail({RW_TR("errors", "the bookmarks of the PDF cannot be written: {0}"), {std::string(failure.what())}},
                RW_TR("errors", "report this with the plan"), {}, ErrorKind::Internal);
  }
}

} // namespace rw::ui
