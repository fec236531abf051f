import Interchange

/// One tensor of each element type with its extreme values, and shapes of 0 to 4 dimensions.
let samples = [
  NamedTensor(
    name: "layer0.core0", shape: [2, 3],
    elements: .float32([0, -0.5, .leastNonzeroMagnitude, .greatestFiniteMagnitude, -.infinity, 3])),
  NamedTensor(name: "b", shape: [2], elements: .float64([.pi, -.leastNonzeroMagnitude])),
  NamedTensor(name: "i8", shape: [3], elements: .int8([-128, 0, 127])),
  NamedTensor(name: "i16", shape: [1, 3, 1, 1], elements: .int16([-32768, 1, 32767])),
  NamedTensor(name: "i32", shape: [1], elements: .int32([.min])),
  NamedTensor(name: "i64", shape: [2, 1], elements: .int64([.min, .max])),
  NamedTensor(name: "u8 with ümlaut", shape: [4], elements: .uint8([0, 1, 128, 255])),
  NamedTensor(name: "scalar", shape: [], elements: .int32([-7])),
  NamedTensor(name: "empty", shape: [0, 5], elements: .float32([])),
]
