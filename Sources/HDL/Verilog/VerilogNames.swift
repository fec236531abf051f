/// The names of a module's nets in the emitted text, each used once.
struct VerilogNames {
  private var taken: Set<String>
  /// The suffix to try next for a name that was taken.
  private var suffixes: [String: Int] = [:]
  /// The name of each variable.
  private(set) var variables: [String] = []

  /// Names every variable of a module as the user did. Names made later differ from `instances`,
  /// those of the module's instances: linters take an equal name for a hidden declaration.
  init(_ graph: Graph, instances: Set<String>) {
    taken = VerilogNames.keywords
    variables = Array(repeating: "", count: graph.variables.count)
    // Inputs of instances come last: most are printed without a name, and must not take the user's.
    func isInput(_ variable: Variable) -> Bool {
      if case .instanceInput = variable.kind { true } else { false }
    }
    for inputs in [false, true] {
      if inputs { taken.formUnion(instances) }
      for (index, variable) in graph.variables.enumerated() where isInput(variable) == inputs {
        variables[index] = unique(graph.shortName(variable.node), index)
      }
    }
    for memory in graph.memories { taken.insert(memory.name) }
    for instance in graph.instances { taken.insert(instance.name) }
  }

  /// A name that is not taken, made from `wanted`; `salt` tells equal names apart.
  mutating func unique(_ wanted: String, _ salt: some CustomStringConvertible) -> String {
    var name = VerilogNames.legal(wanted)
    if taken.contains(name) { name += VerilogNames.keywords.contains(name) ? "_" : "" }
    if !taken.insert(name).inserted {
      var suffix = suffixes[name] ?? 2
      while !taken.insert("\(name)_\(suffix)").inserted { suffix += 1 }
      suffixes[name] = suffix + 1
      name += "_\(suffix)"
    }
    return name
  }

  /// A text with only identifier characters, not starting with a digit.
  static func legal(_ text: String) -> String {
    let clean = String(
      text.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") ? $0 : "_" })
    return clean.first.map { $0.isNumber ? "n\(clean)" : clean } ?? "unnamed"
  }

  /// Whether a name can be used as it is.
  static func isLegal(_ text: String) -> Bool { legal(text) == text && !keywords.contains(text) }

  /// Reserved words of SystemVerilog that a designer might choose.
  static let keywords: Set<String> = Set(
    """
    alias always always_comb always_ff always_latch and assert assign assume automatic before begin \
    bind bins bit break buf bufif0 bufif1 byte case casex casez cell chandle checker class clocking \
    cmos config const constraint context continue cover covergroup coverpoint cross deassign \
    default defparam design disable dist do edge else end endcase endclass endclocking endconfig \
    endfunction endgenerate endgroup endinterface endmodule endpackage endprimitive endprogram \
    endproperty endsequence endspecify endtable endtask enum event eventually expect export extends \
    extern final first_match for force foreach forever fork forkjoin function generate genvar global \
    highz0 highz1 if iff ifnone ignore_bins illegal_bins implements implies import incdir include \
    initial inout input inside instance int integer interconnect interface intersect join join_any \
    join_none large let liblist library local localparam logic longint macromodule matches medium \
    modport module nand negedge nettype new nexttime nmos nor noshowcancelled not notif0 notif1 null \
    or output package packed parameter pmos posedge primitive priority program property protected \
    pull0 pull1 pulldown pullup pulsestyle_ondetect pulsestyle_onevent pure rand randc randcase \
    randsequence rcmos real realtime ref reg reject_on release repeat restrict return rnmos rpmos \
    rtran rtranif0 rtranif1 s_always s_eventually s_nexttime s_until s_until_with scalared sequence \
    shortint shortreal showcancelled signed small soft solve specify specparam static string strong \
    strong0 strong1 struct super supply0 supply1 sync_accept_on sync_reject_on table tagged task this \
    throughout time timeprecision timeunit tran tranif0 tranif1 tri tri0 tri1 triand trior trireg \
    type typedef union unique unique0 unsigned until until_with untyped use uwire var vectored \
    virtual void wait wait_order wand weak weak0 weak1 while wildcard wire with within wor xnor xor
    """.split(separator: " ").map(String.init))
}
