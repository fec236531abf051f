import Foundation
import Synchronization

/// How long a word needs from one core to another and back, at best.
///
/// Machines that are shared may give a program two cores that have a cache in common or two that have
/// not, and change that while it runs. Threads that work together feel the difference.
enum CoreLatency {
  /// The nanoseconds of a round trip, found in a few milliseconds, or longer on a busy machine.
  static func nanoseconds() -> Double {
    let ball = Ball()
    let partner = Thread {
      while true {
        let number = ball.word.load(ordering: .acquiring)
        if number < 0 { return }
        if number % 2 == 1 { ball.word.store(number + 1, ordering: .releasing) }
      }
    }
    partner.start()
    let (chunk, chunks, limit) = (50, 200, Duration.milliseconds(200))
    let clock = ContinuousClock()
    let start = clock.now
    var best = Double.infinity
    var number = 0
    for index in 0..<chunks where index == 0 || clock.now - start < limit {
      let elapsed = clock.measure {
        for _ in 0..<chunk {
          ball.word.store(number + 1, ordering: .releasing)
          number += 2
          while ball.word.load(ordering: .acquiring) != number {}
        }
      }
      best = min(best, elapsed / .nanoseconds(1) / Double(chunk))
    }
    ball.word.store(-1, ordering: .releasing)
    return best
  }

  private final class Ball: Sendable {
    let word = Atomic(0)
  }
}
