// `EXPECT_TRUE(ok(result))` says what the error was.
#pragma once

#include "base/error.h"

#include <gtest/gtest.h>

namespace rw::test {

template <class T> testing::AssertionResult ok(const Result<T>& result) {
  return result ? testing::AssertionSuccess() : testing::AssertionFailure() << result.error().text();
}

} // namespace rw::test
