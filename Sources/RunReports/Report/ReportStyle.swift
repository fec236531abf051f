/// The style sheets of the report.
///
/// The colours of lines are those of Okabe and Ito (<https://jfly.uni-koeln.de/color/>), which
/// people with any kind of colour vision can tell apart, darkened or lightened to stand out
/// from the background.
package enum ReportStyle {
  /// The style sheet of the page.
  package static var text: String { colors + "\n" + plots + "\n" + page }

  /// Colours, for the light and for the dark.
  static let colors = """
    :root { color-scheme: light dark; --page: #fff; --ink: #1b1f24; --soft: #5b6470; --rule: #e2e5e9;
      --card: #f6f7f9; --c1: #0072b2; --c2: #c04f00; --c3: #007a5a; --c4: #a6458a; --c5: #b07800;
      --c6: #2f93cf; --c7: #6b5b00; --c8: #4d4d4d; }
    @media (prefers-color-scheme: dark) {
      :root { --page: #14171b; --ink: #e7eaee; --soft: #9aa4b0; --rule: #2c323a; --card: #1c2026;
        --c1: #56b4e9; --c2: #f28e3d; --c3: #2fc796; --c4: #dd8fc0; --c5: #e6b422; --c6: #7f9df5;
        --c7: #d9cf5b; --c8: #bdbdbd; }
    }
    """

  /// What plots look like, on a page or in a file of their own.
  static let plots = """
    svg text { fill: var(--soft); font-size: 11.5px; font-variant-numeric: tabular-nums; }
    svg .title { fill: var(--ink); font-size: 14px; font-weight: 600; }
    svg .middle { text-anchor: middle; }
    svg .halo { paint-order: stroke; stroke: var(--page); stroke-width: 3px; stroke-linejoin: round; }
    svg .end { text-anchor: end; }
    svg .grid { stroke: var(--rule); stroke-width: 1; }
    svg .axis { stroke: var(--soft); stroke-width: 1; }
    svg .line { fill: none; stroke-width: 1.8; stroke-linejoin: round; stroke-linecap: round; }
    svg .dashed { stroke-dasharray: 6 4; }
    svg .dot { stroke: none; }
    svg .label { font-weight: 600; }
    svg .band { fill: transparent; }
    svg .band:hover { fill: var(--ink); fill-opacity: 0.06; }
    svg path.c1 { stroke: var(--c1); } svg path.c2 { stroke: var(--c2); }
    svg path.c3 { stroke: var(--c3); } svg path.c4 { stroke: var(--c4); }
    svg path.c5 { stroke: var(--c5); } svg path.c6 { stroke: var(--c6); }
    svg path.c7 { stroke: var(--c7); } svg path.c8 { stroke: var(--c8); }
    svg circle.c1, svg text.c1 { fill: var(--c1); } svg circle.c2, svg text.c2 { fill: var(--c2); }
    svg circle.c3, svg text.c3 { fill: var(--c3); } svg circle.c4, svg text.c4 { fill: var(--c4); }
    svg circle.c5, svg text.c5 { fill: var(--c5); } svg circle.c6, svg text.c6 { fill: var(--c6); }
    svg circle.c7, svg text.c7 { fill: var(--c7); } svg circle.c8, svg text.c8 { fill: var(--c8); }
    """

  /// What a plot in a file of its own needs besides.
  static let file = """
    svg { font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif; }
    svg .page { fill: var(--page); }
    """

  private static let page = """
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--page); color: var(--ink);
      font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif; }
    main { max-width: 1200px; margin: 0 auto; padding: 32px 24px 56px; }
    h1 { font-size: 26px; line-height: 1.2; margin: 0 0 4px; letter-spacing: -0.01em; }
    h2 { font-size: 17px; margin: 40px 0 10px; }
    p { margin: 0; color: var(--soft); }
    .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
      gap: 12px; margin: 24px 0 32px; padding: 0; }
    .figures div { background: var(--card); border: 1px solid var(--rule); border-radius: 8px;
      padding: 12px 16px; }
    .figures dt { color: var(--soft); font-size: 13px; }
    .figures dd { margin: 0; font-size: 25px; font-weight: 600; letter-spacing: -0.01em;
      font-variant-numeric: tabular-nums; }
    .figures dd small { font-size: 14px; font-weight: 400; color: var(--soft); }
    @media (min-width: 700px) { .figures .broad { grid-column: span 2; } }
    .plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 460px), 1fr));
      gap: 28px 36px; }
    figure { margin: 0; }
    svg { display: block; width: 100%; height: auto; overflow: visible; font: inherit; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; font-size: 13.5px; font-variant-numeric: tabular-nums;
      width: 100%; }
    th { font-weight: 600; color: var(--soft); border-bottom: 1px solid var(--soft); }
    th, td { text-align: right; padding: 5px 10px; white-space: nowrap; }
    td { border-bottom: 1px solid var(--rule); }
    .configuration th, .configuration td { text-align: left; border-bottom: 1px solid var(--rule); }
    .configuration td { width: 99%; white-space: normal; }
    pre { background: var(--card); border: 1px solid var(--rule); border-radius: 8px; margin: 0;
      padding: 12px 16px; font: 13px/1.5 ui-monospace, "DejaVu Sans Mono", monospace;
      white-space: pre-wrap; overflow-wrap: anywhere; }
    @media print { main { max-width: none; padding: 0; } figure, tr { break-inside: avoid; } }
    """
}
