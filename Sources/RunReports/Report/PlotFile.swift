extension Plot {
  /// The plot as a file of its own, with its style sheet and a background.
  var file: String {
    let margin = 14.0
    let (outerWidth, outerHeight) = (width + 2 * margin, height + 2 * margin)
    let drawing = Markup.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg",
        "viewBox": "0 0 \(coordinate(outerWidth)) \(coordinate(outerHeight))",
        "width": coordinate(outerWidth), "height": coordinate(outerHeight), "role": "img",
        "aria-label": title,
      ],
      [
        .element(
          "style", [:],
          [.raw("\n\(ReportStyle.colors)\n\(ReportStyle.plots)\n\(ReportStyle.file)\n")]),
        .element(
          "rect",
          [
            "class": "page", "width": coordinate(outerWidth), "height": coordinate(outerHeight),
            "rx": "8",
          ]),
        .element(
          "g", ["transform": "translate(\(coordinate(margin)) \(coordinate(margin)))"], content),
      ])
    return drawing.rendered + "\n"
  }
}
