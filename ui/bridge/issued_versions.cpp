#include "bridge/issued_versions.h"

#include "bridge/fingerprint.h"
#include "bridge/labels.h"
#include "bridge/plan_document.h"

#include <QDate>
#include <QRegularExpression>

namespace rw::ui {

QString issuedText(const plan::IssuedVersion& version) {
  return PlanDocument::tr("version %1").arg(qs(version.displayName()));
}

QString nextVersion(const plan::Plan& plan) {
  const plan::IssuedVersion* last = compare::lastIssued(plan);
  if (last == nullptr) return QStringLiteral("1.0");
  const QString name = qs(last->displayName());
  static const QRegularExpression number(QStringLiteral("^(.*?)(\\d{1,9})$"));
  const QRegularExpressionMatch match = number.match(name);
  return match.hasMatch() ? match.captured(1) + QString::number(match.captured(2).toInt() + 1)
                          : name + QStringLiteral(" 2");
}

Status issueVersion(PlanDocument& document, const QString& version, const QString& author, const QString& note) {
  return document.editInPlace(PlanDocument::tr("Issue version %1").arg(version), [&](edit::Transaction& edit) {
    return compare::issue(edit, version.trimmed().toStdString(),
                          QDate::currentDate().toString(Qt::ISODate).toStdString(), author.trimmed().toStdString(),
                          note.trimmed().toStdString(), fingerprintOf(edit.plan()).toStdString());
  });
}

} // namespace rw::ui
