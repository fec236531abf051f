import HDL

/// The fused end of a contraction: shift, rounding, ReLU, mask, saturation and statistics, or the
/// update of momentum and master. Section 8 and others of `docs/numerics.md`.
///
/// A row of sums enters in every cycle, for an update in every second. The momenta of a row leave
/// like values; its masters enter ``masterDelay`` cycles after it, in the cycles between rows, and
/// take the same way through the same lanes.
public struct Finish: Module {
  /// The number of lanes.
  public var lanes: Int

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// What is done.
    public let settings: FinishSettings
    /// Clears the statistics.
    public let start: Bit
    /// Sums.
    public let row: FinishRow
    /// For an update, the stored masters of the row of ``Finish/masterDelay`` cycles ago.
    public let oldMaster: [Signed]
    /// What is written.
    public let write: FinishWrite
    /// What the written numbers say.
    public let statistics: FinishStatistics
  }

  /// A finish of as many lanes as the array has columns.
  public init(lanes: Int) { self.lanes = lanes }

  /// From the cycle of a row to that of its values or momenta.
  public static let latency = 13
  /// From the cycle of a row to that in which its old masters are given. It is odd, so that masters
  /// pass between rows.
  public static let masterDelay = 13
  /// From the cycle of a row to that of its new masters.
  public static let masterLatency = masterDelay + latency
  /// From the cycle of the last write to that in which the statistics are complete.
  public static let statisticsLatency = 4
  /// From the first cycle in which settings stand to the first row.
  public static let settingsLatency = 4

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), settings: .ports(p, lanes: lanes), start: p.bit(),
      row: .ports(p, lanes: lanes), oldMaster: p.vector(lanes) { p.signed(16) },
      write: .ports(p, lanes: lanes), statistics: p.output(.ports(p)))
  }

  /// Describes the block.
  public func body(_ io: IO, _ m: Builder) {}
}
