import HDL
import Testing

@Suite struct MistakeTests {
  static func report(_ mistake: Mistake) -> String {
    do {
      _ = try Design(Mistaken(mistake))
      return "no fault"
    } catch let error as DesignError {
      return error.description
    } catch { return "\(error)" }
  }

  @Test(arguments: Mistake.allCases) func saysWhatIsWrong(_ mistake: Mistake) {
    print("MISTAKE", mistake, Self.report(mistake))
  }
}
