/// Moves labels apart that would overlap.
package enum LabelSpread {
  /// Places near `wanted` that are at least `distance` apart and inside `range` if they fit, in
  /// the same order as `wanted`.
  package static func spread(_ wanted: [Double], distance: Double, in range: ClosedRange<Double>)
    -> [Double]
  {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    /// Labels that touch, with the place of the first.
    struct Cluster {
      var start: Double
      var members: [Int]
    }
    func place(_ members: [Int]) -> Double {
      let offsets = members.enumerated().map { wanted[$1] - Double($0) * distance }
      let mean = offsets.reduce(0, +) / Double(members.count)
      let last = range.upperBound - Double(members.count - 1) * distance
      return max(range.lowerBound, min(last, mean))
    }
    var clusters: [Cluster] = []
    for index in order {
      var cluster = Cluster(start: place([index]), members: [index])
      while let before = clusters.last,
        before.start + Double(before.members.count) * distance > cluster.start
      {
        clusters.removeLast()
        let members = before.members + cluster.members
        cluster = Cluster(start: place(members), members: members)
      }
      clusters.append(cluster)
    }
    var result = wanted
    for cluster in clusters {
      for (offset, index) in cluster.members.enumerated() {
        result[index] = cluster.start + Double(offset) * distance
      }
    }
    return result
  }
}
