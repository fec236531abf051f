import RealModule
import TensorTrains

/// The training step without quantisation: the operations of a ``StepProgram``, in the same order
/// of contraction as the fixed-point model, in floating point.
///
/// Widths and exponents of the program are ignored; weights are the masters.
public struct FloatStep<Scalar: BinaryFloatingPoint & Sendable>: Sendable {
  /// The program that it runs.
  public let program: StepProgram
  /// The product of each operation that has one.
  private let products: [FloatProduct?]

  /// A step of `program`.
  public init(_ program: StepProgram) {
    self.program = program
    products = program.operations.map { operation in
      switch operation {
      case .activate(let product, _, _, _), .differentiate(let product, _, _),
        .update(let product, _):
        FloatProduct(product, in: program)
      case .view, .softmax, .updateBias: nil
      }
    }
  }

  /// The mean loss of a batch of the program's size, and its derivatives. The model must have the
  /// program's shapes.
  public func gradients(
    of model: FloatModel<Scalar>, on batch: FloatBatch<Scalar>
  ) -> FloatGradients<Scalar> {
    precondition(batch.labels.count == program.batch, "a batch has the program's size")
    var tensors = forward(model, batch.inputs)
    var gradients = FloatGradients<Scalar>()
    for (operation, product) in zip(program.operations, products) {
      switch operation {
      case .view, .activate: break
      case .softmax(let logits, let gradient):
        tensors[gradient] = softmax(tensors[logits], batch.labels, &gradients)
      case .differentiate(_, let result, let mask):
        var values = product!.multiply(tensors)
        if let mask {
          for index in values.indices where tensors[mask][index] <= 0 { values[index] = 0 }
        }
        tensors[result] = values
      case .update(_, let parameter):
        gradients.parameters[parameter] = product!.multiply(tensors)
      case .updateBias(let gradient, let parameter):
        let outputs = model[parameter].count
        var sums = [Scalar](repeating: 0, count: outputs)
        for (index, value) in tensors[gradient].enumerated() { sums[index % outputs] += value }
        gradients.parameters[parameter] = sums
      }
    }
    gradients.input = program.inputGradient.map { tensors[$0] }
    return gradients
  }

  /// The logits of as many samples as the program has, one row a sample.
  public func logits(of model: FloatModel<Scalar>, on inputs: [Scalar]) -> [Scalar] {
    forward(model, inputs)[program.logits]
  }

  /// All tensors that are computed going forward.
  private func forward(_ model: FloatModel<Scalar>, _ inputs: [Scalar]) -> [[Scalar]] {
    var tensors = [[Scalar]](repeating: [], count: program.tensors.count)
    precondition(
      inputs.count == program.tensors[program.input].count, "inputs have the program's size")
    tensors[program.input] = inputs
    for (operation, product) in zip(program.operations, products) {
      switch operation {
      case .view(let parameter, let tensor):
        tensors[tensor] = model[parameter].values
      case .activate(_, let result, let bias, let relu):
        var values = product!.multiply(tensors)
        if let bias {
          let addends = model[bias].values
          for index in values.indices { values[index] += addends[index % addends.count] }
        }
        if relu {
          for index in values.indices { values[index] = max(values[index], 0) }
        }
        tensors[result] = values
      case .softmax, .differentiate, .update, .updateBias: break
      }
    }
    return tensors
  }

  /// Adds up loss and hits, and returns the derivative of the mean loss with respect to the logits,
  /// `(p - onehot(label)) / batch`.
  private func softmax(
    _ logits: [Scalar], _ labels: [UInt8], _ outcome: inout FloatGradients<Scalar>
  ) -> [Scalar] {
    let classes = logits.count / program.batch
    let samples = Double(program.batch)
    var gradient: [Scalar] = []
    gradient.reserveCapacity(logits.count)
    for (sample, label) in labels.enumerated() {
      let row = logits[sample * classes..<(sample + 1) * classes].map { Double($0) }
      let largest = row.max()!
      let terms = row.map { Double.exp($0 - largest) }
      let sum = terms.reduce(0, +)
      outcome.loss += (Double.log(sum) + largest - row[Int(label)]) / samples
      outcome.correct += row.firstIndex(of: largest) == Int(label) ? 1 : 0
      gradient += terms.enumerated().map { index, term in
        Scalar((term / sum - (index == Int(label) ? 1 : 0)) / samples)
      }
    }
    return gradient
  }
}
