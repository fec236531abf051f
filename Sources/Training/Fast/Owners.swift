/// Which thread makes which elements of the tensors of a step.
struct Owners {
  /// A tensor of the program, or the gradient of a parameter.
  enum Key: Hashable {
    case tensor(Int)
    case gradient(StepProgram.ParameterIndex)
  }

  private var known: [Key: Ownership] = [:]
  private var fixed: Set<Key> = []

  /// Who makes a tensor; nil if that is not of the form of an ownership or does not matter.
  subscript(key: Key) -> Ownership? { known[key] }

  /// Says who makes a tensor.
  mutating func set(_ key: Key, to ownership: Ownership?) {
    known[key] = ownership
    fixed.insert(key)
  }

  /// Says who reads a tensor, which decides who makes it if nothing else did.
  mutating func suggest(_ key: Key, _ ownership: Ownership?) {
    if !fixed.contains(key), let ownership { set(key, to: ownership) }
  }

  /// How many elements of a tensor a thread needs that others have made.
  func foreign(_ key: Key, count: Int, needed: Ownership?, threads: Int) -> Double {
    let others = 1 - 1 / Double(threads)
    guard let needed else { return others * Double(count) }
    if !fixed.contains(key) || known[key] == needed { return 0 }
    return others * Double(count) / Double(threads)
  }
}
