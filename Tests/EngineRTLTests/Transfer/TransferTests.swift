import Engine
import HDL
import Testing

@Suite struct TransferTests {
  @Test func partsElaborate() throws {
    _ = try emit(SoftmaxUnit())
    _ = try emit(LoadUnit())
    _ = try emit(StoreUnit())
    _ = try emit(FetchUnit())
  }
}
