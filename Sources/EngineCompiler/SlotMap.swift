import EngineProgram
import Training

/// Which exponent slot belongs to which tensor.
public struct SlotMap: Hashable, Sendable {
  /// Slots of tensors of the step program, by position; views of parameters have none.
  public fileprivate(set) var tensors: [Int: Int] = [:]
  /// Slots of masters and momenta.
  public fileprivate(set) var masters: [StepProgram.ParameterIndex: Int] = [:]
  /// Slots of momenta.
  public fileprivate(set) var momenta: [StepProgram.ParameterIndex: Int] = [:]
  /// The number of slots whose next exponent becomes current at the end of a step; they come first.
  public fileprivate(set) var committed = 0
  /// The number of slots in use.
  public fileprivate(set) var count = 0

  /// The slots of a step, in the order: tensors that keep an exponent, the others, parameters.
  init(_ program: StepProgram, parameters: [StepProgram.ParameterIndex], views: Set<Int>) {
    for (tensor, value) in program.tensors.enumerated() where value.key != nil {
      tensors[tensor] = add()
    }
    committed = count
    for (tensor, value) in program.tensors.enumerated()
    where value.key == nil && !views.contains(tensor) {
      tensors[tensor] = add()
    }
    for parameter in parameters {
      masters[parameter] = add()
      momenta[parameter] = add()
    }
  }

  /// A new slot.
  mutating func add() -> Int {
    count += 1
    return count - 1
  }
}
