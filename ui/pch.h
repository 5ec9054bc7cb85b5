// Precompiled for the workbench: Qt Widgets and the plan.
#pragma once
#include "plan/registry.h"

#include <QtWidgets/QtWidgets>
