// The chapters, each in the file of its name in `chapters/`.
#pragma once

#include "document/tables.h"

namespace rw::ui::chapter {

void summary(const Source& source, document::Section& into);
void versions(const Source& source, document::Section& into);
/// Only where there is an earlier version.
void changes(const Source& source, document::Section& into);
void requirements(const Source& source, document::Section& into);
void services(const Source& source, document::Section& into);
void topology(const Source& source, document::Section& into);
void addressing(const Source& source, document::Section& into);
void translation(const Source& source, document::Section& into);
void bandwidth(const Source& source, document::Section& into);
void availability(const Source& source, document::Section& into);
void security(const Source& source, document::Section& into);
void symmetry(const Source& source, document::Section& into);
void reviews(const Source& source, document::Section& into);
void deployment(const Source& source, document::Section& into);
void checklists(const Source& source, document::Section& into);
void glossary(const Source& source, document::Section& into);
void assumptions(const Source& source, document::Section& into);

} // namespace rw::ui::chapter
