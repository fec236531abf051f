/// `a` where `condition` is set, else `b`. Both must have the same type.
public func mux<T: Value>(_ condition: Bit, _ a: T, _ b: T) -> T {
  let (left, right) = (a.signal, b.signal)
  let (first, x, y) = Signal.unified(left, right)
  let graph = first.isLiteral ? condition.signal.graph : first
  let chosen = condition.signal.moved(to: graph)
  let (whenSet, whenClear) =
    first === graph ? (x, y) : (left.moved(to: graph), right.moved(to: graph))
  if left.width != right.width || a.typeText != b.typeText {
    graph.fault(
      .width,
      "'mux' needs equal types: '\(graph.describe(whenSet))' is \(a.typeText), "
        + "'\(graph.describe(whenClear))' is \(b.typeText); use \(remedy(a, b)) on the second")
    return a.with(Signal(graph, whenSet))
  }
  return a.with(Signal(graph, graph.mux(chosen, whenSet, whenClear)))
}

/// Bundles: `a` where `condition` is set, else `b`, field by field.
@_disfavoredOverload
public func mux<T>(_ condition: Bit, _ a: T, _ b: T) -> T {
  let leaves = Bundle.leaves(b)
  guard Bundle.match("'mux'", Bundle.leaves(a), leaves) else { return a }
  let others = leaves.map(\.value)
  var index = 0
  return Bundle.rebuilt(a) { _, leaf in
    defer { index += 1 }
    return selected(condition, leaf, others[index].signal)
  }
}

private func selected<V: Value>(_ condition: Bit, _ a: V, _ b: Signal) -> Signal {
  mux(condition, a, a.with(b)).signal
}

/// The value of the first condition that is set, else `otherwise`.
public func prioritySelect<T: Value>(_ choices: [(Bit, T)], otherwise: T) -> T {
  choices.reversed().reduce(otherwise) { mux($1.0, $1.1, $0) }
}

/// The value whose condition is set, when exactly one is: an and-or network. Zero when none is.
public func oneHotSelect<T: Value>(_ choices: [(Bit, T)]) -> T {
  precondition(!choices.isEmpty, "a one-hot selection needs at least one choice")
  let terms = choices.map { condition, value in
    condition.repeated(value.width) & value.asUnsigned
  }
  let sum = balanced(terms) { $0 | $1 }
  let first = choices[0].1
  return first.with(sum.signal.extended(to: sum.width, signed: first.signal.isSigned))
}

/// Bundles: the one whose condition is set, when exactly one is; zeros when none is.
@_disfavoredOverload
public func oneHotSelect<T>(_ choices: [(Bit, T)]) -> T {
  precondition(!choices.isEmpty, "a one-hot selection needs at least one choice")
  let fields = choices.map { condition, bundle in
    Bundle.leaves(bundle).map { (condition, $0.value) }
  }
  var index = 0
  return Bundle.rebuilt(choices[0].1) { _, leaf in
    defer { index += 1 }
    return oneHot(leaf, fields.map { ($0[index].0, $0[index].1.signal) })
  }
}

private func oneHot<V: Value>(_ like: V, _ choices: [(Bit, Signal)]) -> Signal {
  oneHotSelect(choices.map { ($0.0, like.with($0.1)) }).signal
}

/// The fold of `items` as a tree of least depth.
public func balanced<T>(_ items: [T], _ combine: (T, T) -> T) -> T {
  if items.count == 1 { return items[0] }
  let middle = (items.count + 1) / 2
  return combine(
    balanced(Array(items[..<middle]), combine), balanced(Array(items[middle...]), combine))
}

/// The parts side by side, the first on top.
public func concatenate(_ parts: any Value...) -> Unsigned {
  Unsigned(.concatenated(parts.map(\.signal)))
}

/// The parts side by side, the first on top.
public func concatenate(_ parts: [any Value]) -> Unsigned {
  Unsigned(.concatenated(parts.map(\.signal)))
}
