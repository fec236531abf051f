/// A run of elements that are neighbours in two places at once.
package struct Piece: BitwiseCopyable, Sendable {
  /// Where the run starts in each place.
  package let first, second: Int
  package var count: Int

  /// The elements of some indices in as few pieces as possible, where `places` say where they lie.
  package static func pieces(
    of indices: some Sequence<Int>, _ places: ((Int) -> Int, (Int) -> Int)
  ) -> [Piece] {
    var pieces: [Piece] = []
    for index in indices {
      let next = Piece(first: places.0(index), second: places.1(index), count: 1)
      if let last = pieces.last, next.first == last.first + last.count,
        next.second == last.second + last.count
      {
        pieces[pieces.count - 1].count += 1
      } else {
        pieces.append(next)
      }
    }
    return pieces
  }
}

/// Pieces of one size that are evenly spaced.
package struct PieceRow: BitwiseCopyable, Sendable {
  package let piece: Piece
  /// How far apart the pieces start in each place.
  package private(set) var first = 0, second = 0
  /// The number of pieces.
  package private(set) var count = 1

  private init(_ piece: Piece) { self.piece = piece }

  /// The pieces in as few rows as possible.
  package static func rows(_ pieces: [Piece]) -> [PieceRow] {
    var rows: [PieceRow] = []
    for piece in pieces {
      if rows.last?.isContinued(by: piece) == true {
        rows[rows.count - 1].add(piece)
      } else {
        rows.append(PieceRow(piece))
      }
    }
    return rows
  }

  private func isContinued(by next: Piece) -> Bool {
    let steps = (next.first - piece.first, next.second - piece.second)
    return next.count == piece.count
      && (count == 1 || steps == (first * count, second * count))
  }

  private mutating func add(_ next: Piece) {
    if count == 1 { (first, second) = (next.first - piece.first, next.second - piece.second) }
    count += 1
  }
}
