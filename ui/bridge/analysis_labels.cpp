#include "bridge/analysis_labels.h"

#include "bridge/labels.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace rw::ui {

namespace {

QString say(const char* text) { return QCoreApplication::translate("analysis", text); }
QString listed(const QStringList& names) {
  return names.size() < 2 ? names.join(QString())
                          : say(QT_TRANSLATE_NOOP("analysis", "%1 and %2"))
                                .arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

} // namespace

QString elementText(const plan::Plan& plan, const std::string& element) {
  const std::size_t slash = element.find('/');
  if (slash != std::string::npos) {
    const QString circuit = nameText(plan, element.substr(0, slash));
    return element.ends_with("/primary") ? say(QT_TRANSLATE_NOOP("analysis", "%1, primary link")).arg(circuit)
                                         : say(QT_TRANSLATE_NOOP("analysis", "%1, secondary link")).arg(circuit);
  }
  return plan::findById(plan, element) ? nameText(plan, element)
                                       : say(QT_TRANSLATE_NOOP("analysis", "shared risk “%1”")).arg(qs(element));
}

QString elementsText(const plan::Plan& plan, const std::vector<std::string>& elements) {
  QStringList names;
  for (const std::string& element : elements) names << elementText(plan, element);
  return listed(names);
}

QString carrierKindText(analysis::CarrierKind kind) {
  switch (kind) {
  case analysis::CarrierKind::Circuit: return say(QT_TRANSLATE_NOOP("analysis", "Circuit"));
  case analysis::CarrierKind::PhysicalLink: return say(QT_TRANSLATE_NOOP("analysis", "Physical link"));
  case analysis::CarrierKind::InternetEgress: return say(QT_TRANSLATE_NOOP("analysis", "Internet egress"));
  case analysis::CarrierKind::Link: return say(QT_TRANSLATE_NOOP("analysis", "Link"));
  case analysis::CarrierKind::Device: return say(QT_TRANSLATE_NOOP("analysis", "Device"));
  }
  return {};
}

QString statusText(analysis::HeadroomStatus status) {
  switch (status) {
  case analysis::HeadroomStatus::Unknown: return say(QT_TRANSLATE_NOOP("analysis", "not known"));
  case analysis::HeadroomStatus::Congested: return say(QT_TRANSLATE_NOOP("analysis", "congestion likely"));
  case analysis::HeadroomStatus::Low: return say(QT_TRANSLATE_NOOP("analysis", "low"));
  case analysis::HeadroomStatus::OnTarget: return say(QT_TRANSLATE_NOOP("analysis", "on target"));
  case analysis::HeadroomStatus::Ample: return say(QT_TRANSLATE_NOOP("analysis", "ample"));
  case analysis::HeadroomStatus::Excess: return say(QT_TRANSLATE_NOOP("analysis", "excess"));
  }
  return {};
}

QColor statusColour(const Theme& theme, analysis::HeadroomStatus status) {
  switch (status) {
  case analysis::HeadroomStatus::Congested: return theme.bad;
  case analysis::HeadroomStatus::Low: return theme.warn;
  case analysis::HeadroomStatus::OnTarget:
  case analysis::HeadroomStatus::Ample: return theme.ok;
  case analysis::HeadroomStatus::Excess: return theme.advice;
  case analysis::HeadroomStatus::Unknown: return theme.dim;
  }
  return theme.dim;
}

QString shareText(std::optional<double> share, int decimals) {
  if (!share) return QStringLiteral("–");
  return say(QT_TRANSLATE_NOOP("analysis", "%1 %")).arg(QLocale().toString(*share * 100, 'f', decimals));
}

QString failureText(const plan::Plan& plan, const analysis::Failure& failure) {
  QStringList parts;
  const auto add = [&](const char* text, std::size_t count) {
    if (count > 0) parts << say(text).arg(numberText(double(count)));
  };
  add(QT_TRANSLATE_NOOP("analysis", "people cut off: %1"), std::size_t(failure.people_cut_off));
  add(QT_TRANSLATE_NOOP("analysis", "people degraded: %1"), std::size_t(failure.people_degraded));
  add(QT_TRANSLATE_NOOP("analysis", "flows lost: %1"), failure.flows_lost.size());
  add(QT_TRANSLATE_NOOP("analysis", "flows moved: %1"), failure.flows_moved.size());
  add(QT_TRANSLATE_NOOP("analysis", "sessions lost on flows: %1"), failure.sessions_lost.size());
  if (!failure.overloaded.empty()) {
    QStringList names;
    for (const std::string& edge : failure.overloaded) names << nameText(plan, edge);
    parts << say(QT_TRANSLATE_NOOP("analysis", "overloaded: %1")).arg(listed(names));
  }
  if (failure.by_hand)
    parts << say(QT_TRANSLATE_NOOP("analysis", "needs hands: an edge that is up could serve what is lost"));
  return parts.isEmpty() ? say(QT_TRANSLATE_NOOP("analysis", "nothing changes")) : parts.join(QStringLiteral(" · "));
}

} // namespace rw::ui
