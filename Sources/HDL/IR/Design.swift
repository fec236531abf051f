/// An elaborated hierarchy of modules. Equal module values share one entry.
public struct Design {
  /// Every module, each after the modules it contains; the last one is the top.
  public internal(set) var modules: [Graph] = []

  /// The top module.
  public var top: Graph { modules[modules.count - 1] }
}
