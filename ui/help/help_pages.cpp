#include "help/help_pages.h"

#include "bridge/labels.h"
#include "bridge/translator.h"
#include "bridge/value_text.h"
#include "rules/rule.h"
#include "theme/theme.h"
#include "workbench/actions.h"

#include <QCoreApplication>
#include <QFile>
#include <QKeySequence>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace rw::ui {

namespace {

struct HelpText {
  Q_DECLARE_TR_FUNCTIONS(HelpText)
};

/// In the order in which they are best read.
constexpr const char* kWritten[] = {"first-steps", "drawing", "views",     "verdicts",
                                    "capacity",    "review",  "documents", "files"};

QString dim(const QString& html) {
  return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(Theme::current().dim.name(), html);
}

/// The typeface has one strong weight.
QString inOurWeights(QString html) {
  return html.replace(QStringLiteral("font-weight:700"), QStringLiteral("font-weight:600"));
}

/// Room round headings, paragraphs and entries, and the sizes of our own.
void space(QTextDocument& document) {
  QTextCursor cursor(&document);
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    const int level = block.blockFormat().headingLevel();
    QTextBlockFormat format;
    format.setTopMargin(level == 1 || block == document.begin() ? 0 : level > 1 ? 14 : 0);
    format.setBottomMargin(block.textList() != nullptr ? 5 : level == 1 ? 10 : 8);
    format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    cursor.setPosition(block.position());
    cursor.mergeBlockFormat(format);
    if (level == 0) continue;
    cursor.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat characters;
    characters.setFont(font(level == 1 ? 18 : 14, true));
    cursor.mergeCharFormat(characters);
  }
}

HelpPage made(HelpPage::Group group, const QString& id, const QString& title, const QString& body) {
  HelpPage page{group, id, title, QStringLiteral("<h2>%1</h2>%2").arg(title.toHtmlEscaped(), body), {}};
  QTextDocument document;
  document.setDefaultFont(font(12));
  document.setHtml(page.html);
  space(document);
  page.html = inOurWeights(document.toHtml());
  page.words = document.toPlainText();
  return page;
}

HelpPage written(const QString& id) {
  QFile file(QStringLiteral(":/help/%1/%2.md").arg(languageOfTexts(), id));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QTextDocument document;
  document.setDefaultFont(font(12));
  document.setMarkdown(QString::fromUtf8(file.readAll()));
  space(document);
  return {HelpPage::Group::Working, id, document.firstBlock().text(), inOurWeights(document.toHtml()),
          document.toPlainText()};
}

/// What a property accepts; choices by the names that people read.
QString valueText(const plan::PropertyInfo& property) {
  if (property.type->shape != plan::Shape::Enum) return phraseText(plan::describe(*property.type, property.meta));
  QStringList choices;
  for (const plan::Choice& choice : property.type->choices) choices << planText(choice.label);
  return choices.join(QStringLiteral(" / "));
}

QString propertyHtml(const plan::PropertyInfo& property) {
  QStringList facts{valueText(property)};
  const Value fallback = property.fallback();
  if (property.meta.required)
    facts << HelpText::tr("required");
  else if (fallback.scalar() && !toText(fallback).empty())
    facts << HelpText::tr("otherwise %1").arg(propertyLine(fallback, property, plan::Plan()));
  QString out = QStringLiteral("<p><a name=\"%1\"></a><b>%2</b> %3<br>%4")
                    .arg(qs(property.key), planText(property.label()).toHtmlEscaped(),
                         dim(QStringLiteral("%1 – <code>%2</code>")
                                 .arg(facts.join(QStringLiteral(", ")).toHtmlEscaped(), qs(property.key))),
                         planText(property.meta.help).toHtmlEscaped());
  if (!property.meta.guide.empty())
    out += QStringLiteral("<br><i>%1</i>").arg(guideText(property.meta.guide).toHtmlEscaped());
  return out + QStringLiteral("</p>");
}

HelpPage ofKind(const plan::EntityInfo& info) {
  QString body = QStringLiteral("<p>%1</p>").arg(planText(info.meta->help).toHtmlEscaped());
  for (int group = 0; group <= int(plan::Group::Operation); ++group) {
    bool headed = false;
    for (const plan::PropertyInfo& property : info.properties) {
      if (int(property.meta.group) != group || property.meta.blob) continue;
      if (!std::exchange(headed, true))
        body += QStringLiteral("<h4>%1</h4>").arg(groupText(plan::Group(group)).toHtmlEscaped());
      body += propertyHtml(property);
    }
  }
  return made(HelpPage::Group::Objects, topicOf(info.meta->key), planText(info.meta->plural), body);
}

HelpPage findings() {
  QString body =
      QStringLiteral("<p>%1</p>")
          .arg(HelpText::tr("What the tab Findings tells, worst first, and why each of them matters.").toHtmlEscaped());
  for (const rules::Severity severity : {rules::Severity::Error, rules::Severity::Warning, rules::Severity::Advice}) {
    body += QStringLiteral("<h4>%1</h4>").arg(severityText(severity).toHtmlEscaped());
    for (const rules::Rule& rule : rules::rules()) {
      if (rule.severity != severity) continue;
      body += QStringLiteral("<p><a name=\"%1\"></a><code>%1</code><br>%2")
                  .arg(qs(rule.id), whyText(std::string(rule.why)).toHtmlEscaped());
      if (!rule.source.empty()) body += QStringLiteral("<br><i>%1</i>").arg(guideText(rule.source).toHtmlEscaped());
      body += QStringLiteral("</p>");
    }
  }
  return made(HelpPage::Group::Reference, QStringLiteral("findings"), HelpText::tr("Findings"), body);
}

HelpPage commands() {
  QString body = QStringLiteral("<p>%1</p>")
                     .arg(HelpText::tr("A click on a name does it. Keys can be changed and printed: %1.")
                              .arg(QStringLiteral("<a href=\"action:help.shortcuts\">%1</a>")
                                       .arg(HelpText::tr("keyboard shortcuts"))));
  for (const ActionMenu& menu : actionMenus()) {
    body += QStringLiteral("<h4>%1</h4>").arg(withoutMnemonic(menuTitle(menu)).toHtmlEscaped());
    for (const ActionInfo& info : actionCatalogue()) {
      const QString id = QString::fromLatin1(info.id);
      if (!id.startsWith(QLatin1String(menu.name) + u'.')) continue;
      QStringList keys;
      for (const QKeySequence& key : Actions::ownKeys(info)) keys << key.toString(QKeySequence::NativeText);
      body += QStringLiteral("<p><a href=\"action:%1\">%2</a> %3<br>%4</p>")
                  .arg(id, withoutMnemonic(QCoreApplication::translate("actions", info.text)).toHtmlEscaped(),
                       dim(keys.join(QStringLiteral(", ")).toHtmlEscaped()),
                       QCoreApplication::translate("actions", info.help).toHtmlEscaped());
    }
  }
  return made(HelpPage::Group::Reference, QStringLiteral("commands"), HelpText::tr("Commands and keys"), body);
}

} // namespace

QString topicOf(std::string_view entity, std::string_view property) {
  const QString page = QStringLiteral("objects/") + qs(entity);
  return property.empty() ? page : page + u'#' + qs(property);
}

std::vector<HelpPage> helpPages() {
  std::vector<HelpPage> out;
  for (const char* id : kWritten) out.push_back(written(QString::fromLatin1(id)));
  for (const plan::EntityInfo& info : plan::entities()) out.push_back(ofKind(info));
  out.push_back(findings());
  out.push_back(commands());
  return out;
}

} // namespace rw::ui
