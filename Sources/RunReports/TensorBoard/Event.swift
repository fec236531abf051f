/// An event of TensorBoard: the messages `Event`, `Summary` and `SessionLog` of its
/// `event.proto` and `summary.proto`, as far as scalars need them.
struct Event {
  enum Content {
    /// The first event of every file.
    case fileVersion
    /// Training goes on from here: what was logged at this step and later is void.
    case sessionStart
    /// Named numbers.
    case scalars([(tag: String, value: Double)])
  }

  /// Seconds since 1970.
  var time: Double
  /// Optimizer steps since the beginning of the run.
  var step: Int
  var content: Content

  /// The event as a record of a TFRecord file: length, its checksum, data, their checksum.
  var tfRecord: [UInt8] {
    let data = message.bytes
    let length = UInt64(data.count).littleEndianBytes
    return length + CRC32C.masked(length).littleEndianBytes + data
      + CRC32C.masked(data).littleEndianBytes
  }

  private var message: ProtobufMessage {
    var event = ProtobufMessage()
    event.append(1, double: time)
    event.append(2, int64: Int64(step))
    switch content {
    case .fileVersion:
      event.append(3, string: "brain.Event:2")
    case .sessionStart:
      var log = ProtobufMessage()
      log.append(1, int64: 1)
      event.append(7, message: log)
    case .scalars(let scalars):
      var summary = ProtobufMessage()
      for scalar in scalars {
        var value = ProtobufMessage()
        value.append(1, string: scalar.tag)
        value.append(2, float: Float(scalar.value))
        summary.append(1, message: value)
      }
      event.append(5, message: summary)
    }
    return event
  }
}
