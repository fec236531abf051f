import HDL
import HDLReport

/// A design with its report and its text.
struct Sample {
  let name: String
  let text: String
  let report: DesignReport

  init(_ module: some Module) throws {
    name = module.name
    text = try emit(module)
    report = try DesignReport(module)
  }
}
