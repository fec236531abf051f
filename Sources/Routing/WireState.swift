/// What is known of a wire while nets are routed. All of it is in one line of the cache, for the search touches wires in no order.
struct WireState {
  /// The last search that came to the wire, what the way there costs, and the wire before. For a wire of the net's tree that is
  /// `~place`.
  var search: UInt32 = 0
  var cost: Float = 0
  /// When a signal is there by that way, in ps.
  var arrival: Float = 0
  var previous: Int32 = 0
  /// The last search to whose pin the wire leads.
  var target: UInt32 = 0
  /// How much dearer the wire has become because several nets wanted it.
  var history: Float = 0
  /// How many nets have it.
  var nets: UInt16 = 0
  /// The tile it is counted to.
  let column, row: UInt8
  /// The part of the table of ``Lookahead``.
  let part: Int16
}
