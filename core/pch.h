// Precompiled for the core: what nearly every file of it includes.
#pragma once
#include "plan/registry.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>
