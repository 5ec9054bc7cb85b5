// Bars of what edges carry, normally and under their worst failure, against the limits of the design.
#pragma once

#include "analysis/load.h"
#include "theme/theme.h"

#include <QChartView>

namespace rw::ui {

class HeadroomChart : public QChartView {
  Q_OBJECT
 public:
  explicit HeadroomChart(QWidget* parent = nullptr);

  struct Bar {
    QString name;
    double normal = 0;           ///< share of the capacity, in the fuller direction
    std::optional<double> worst; ///< nothing until it is known
    QString failure;             ///< the element whose failure is the worst
  };
  void setBars(const std::vector<Bar>& bars, const plan::HeadroomLimits& limits);
  [[nodiscard]] const std::vector<Bar>& bars() const { return bars_; }
  /// The whole chart as a picture, on paper's colours.
  [[nodiscard]] QImage picture();

 private:
  void draw(const Theme& theme);
  void tell(int index, bool hovered);

  std::vector<Bar> bars_;
  plan::HeadroomLimits limits_;
};

} // namespace rw::ui
