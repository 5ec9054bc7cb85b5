// Versions of the plan that were given out: issuing one, and calling them by name.
#pragma once

#include "compare/issued.h"

#include <QString>

namespace rw::ui {

class PlanDocument;

/// `version 1.0`.
QString issuedText(const plan::IssuedVersion& version);
/// A name for the next one: `1.0`, then `1.1` …
QString nextVersion(const plan::Plan& plan);
/// Keeps the plan as it is as a version of today, as one step.
Status issueVersion(PlanDocument& document, const QString& version, const QString& author, const QString& note);

} // namespace rw::ui
