// What stands in the boxes of a diagram: names, a second line, icons; and the size that this needs.
#pragma once

#include "canvas/diagram.h"

#include <unordered_map>

namespace rw::ui {

class BoxText {
 public:
  BoxText(const plan::Plan& plan, const Look& look);

  [[nodiscard]] Box container(const plan::Site& site) const;
  [[nodiscard]] Box lan(const plan::Site& site) const;
  [[nodiscard]] Box simpleSite(const plan::Site& site) const;
  /// A site that hides the `inside` devices and segments in it.
  [[nodiscard]] Box foldedSite(const plan::Site& site, int inside) const;
  [[nodiscard]] Box device(const plan::Device& device) const;
  [[nodiscard]] Box segment(const plan::Segment& segment) const;
  [[nodiscard]] Box egress(const plan::InternetEgress& egress) const;
  [[nodiscard]] Box circuit(const plan::Circuit& circuit) const;
  [[nodiscard]] Box meetMe(const plan::MeetMeLocation& location) const;
  [[nodiscard]] Box internet() const;
  [[nodiscard]] Box cloud() const;

 private:
  const plan::Plan& plan_;
  const Look& look_;
  std::unordered_map<std::string, QStringList> published_; ///< endpoints by their server
};

/// How far a container's name reaches from its left rim, and its aside from the right one.
struct Head {
  double label = 0;
  double aside = 0;
};
Head headOf(const Box& container);

/// The icon of a site, device, edge: `resources/icons/NAME.svg`.
QString siteIcon(plan::SiteKind kind);
QString deviceIcon(plan::DeviceKind kind);

} // namespace rw::ui
