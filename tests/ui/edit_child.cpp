#include "edit_child.h"

#include "bridge/plan_document.h"

#include <QCoreApplication>
#include <QTimer>
#include <cstdio>

namespace rw::test {

int editForever(const QString& file) {
  auto project = store::Project::open(file.toStdString());
  if (!project) return 2;
  ui::PlanDocument document(std::move(*project));
  int next = 1;
  QTimer timer;
  QObject::connect(&timer, &QTimer::timeout, &document, [&] {
    const std::string id = "site-" + std::to_string(next++);
    const Status done = document.edit(QStringLiteral("Add a site"), [&](edit::Transaction& edit) -> Status {
      const auto key = edit.create(plan::EntityKind::Site, {{"id", id}});
      return key ? Status() : Status(fail(key.error()));
    });
    if (!done) QCoreApplication::exit(3);
    std::puts(id.c_str());
    std::fflush(stdout);
  });
  timer.start(0);
  return QCoreApplication::exec();
}

} // namespace rw::test
