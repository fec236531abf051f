import Dispatch
import Foundation
import Synchronization

/// Whether the user has asked the program to stop, by Ctrl-C or a polite kill.
///
/// The first request lets the step at hand end; a second one ends the program at once.
struct Interruption {
  private final class Request: Sendable { let isMade = Atomic(false) }

  private let request = Request()
  private let sources: [any DispatchSourceSignal]

  init() {
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      return DispatchSource.makeSignalSource(
        signal: number, queue: .global(qos: .userInteractive))
    }
    for source in sources {
      source.setEventHandler { [request] in
        if request.isMade.exchange(true, ordering: .relaxed) { exit(130) }
      }
      source.activate()
    }
  }

  /// Whether a request has come.
  var isRequested: Bool { request.isMade.load(ordering: .relaxed) }
}
