// swift-tools-version: 6.2
import PackageDescription

/// Imports go one way: `HDL` knows nothing of training, training knows nothing of devices.
let package = Package(
  name: "taut",
  products: [
    .library(name: "HDL", targets: ["HDL"]),
    .library(name: "HDLTesting", targets: ["HDLTesting"]),
    .library(name: "ECP5", targets: ["ECP5"]),
    .library(name: "HDLFormal", targets: ["HDLFormal"]),
    .library(name: "HDLReport", targets: ["HDLReport"]),
    .library(name: "HDLLibrary", targets: ["HDLLibrary"]),
    .library(name: "FixedPoint", targets: ["FixedPoint"]),
    .executable(name: "host-train", targets: ["host-train"]),
    .executable(name: "taut", targets: ["taut"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
  ],
  targets: [
    .target(name: "Diagnostics"),
    .target(name: "FixedPoint"),
    .testTarget(name: "FixedPointTests", dependencies: ["FixedPoint"]),

    .target(name: "HDL", dependencies: ["FixedPoint"]),
    .target(name: "HDLTools"),
    .testTarget(
      name: "HDLTests", dependencies: ["FixedPoint", "HDL", "HDLTesting", "HDLTools"],
      exclude: ["Golden"]),
    .target(name: "HDLTesting", dependencies: ["FixedPoint", "HDL", "HDLTools"]),
    .testTarget(
      name: "HDLTestingTests", dependencies: ["FixedPoint", "HDL", "HDLTesting"],
      exclude: ["Golden"]),

    .testTarget(
      name: "HDLGuideTests",
      dependencies: ["FixedPoint", "HDL", "HDLFormal", "HDLLibrary", "HDLTesting", "HDLTools"]),
    .testTarget(name: "HDLPackageTests", dependencies: ["HDLTools"]),

    .target(name: "ECP5", dependencies: ["HDL"]),
    .testTarget(
      name: "ECP5Tests", dependencies: ["ECP5", "HDL", "HDLTesting", "HDLTools"],
      exclude: ["Golden"]),
    .executableTarget(name: "hdl-bench", dependencies: ["HDL", "HDLTools"], path: "bench/hdl"),
    .target(name: "HDLLibrary", dependencies: ["FixedPoint", "HDL"]),
    .testTarget(
      name: "HDLLibraryTests",
      dependencies: ["FixedPoint", "HDL", "HDLFormal", "HDLLibrary", "HDLTesting", "HDLTools"],
      exclude: ["Golden"]),

    .target(name: "SeededRandom"),
    .target(
      name: "CircuitFuzzing", dependencies: ["FixedPoint", "HDL", "HDLTools", "SeededRandom"]),
    .executableTarget(
      name: "hdl-fuzz",
      dependencies: [
        "CircuitFuzzing", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "CircuitFuzzingTests", dependencies: ["CircuitFuzzing"]),

    .target(name: "HDLFormal", dependencies: ["HDL", "HDLTools"]),
    .testTarget(
      name: "HDLFormalTests", dependencies: ["FixedPoint", "HDL", "HDLFormal", "HDLTools"]),

    .target(name: "HDLReport", dependencies: ["HDL"]),
    .testTarget(
      name: "HDLReportTests", dependencies: ["HDL", "HDLLibrary", "HDLReport", "HDLTools"]),

    .target(name: "TensorTrains", dependencies: ["Diagnostics"]),
    .testTarget(name: "TensorTrainsTests", dependencies: ["TensorTrains"]),

    .target(name: "ContractionKernels"),
    .target(
      name: "Training",
      dependencies: [
        "ContractionKernels", "Datasets", "Diagnostics", "FixedPoint", "TensorTrains",
        .product(name: "RealModule", package: "swift-numerics"),
      ]),
    .target(
      name: "TrainingTestSupport", dependencies: ["FixedPoint", "TensorTrains", "Training"],
      path: "Tests/TrainingTestSupport"),
    .testTarget(
      name: "TrainingTests",
      dependencies: [
        "Datasets", "Diagnostics", "FixedPoint", "TensorTrains", "Training",
        "TrainingTestSupport",
      ]),

    .target(name: "EngineProgram"),
    .testTarget(name: "EngineProgramTests", dependencies: ["EngineProgram"]),
    .target(name: "EngineExecutor", dependencies: ["EngineProgram", "FixedPoint"]),
    .target(
      name: "EngineCompiler",
      dependencies: ["Diagnostics", "EngineProgram", "TensorTrains", "Training"]),
    .target(
      name: "EngineRuntime",
      dependencies: [
        "Diagnostics", "EngineCompiler", "EngineExecutor", "EngineProgram", "FixedPoint",
        "Training",
      ]),
    .target(
      name: "Engine", dependencies: ["ECP5", "EngineProgram", "FixedPoint", "HDL", "HDLLibrary"]),
    .target(
      name: "EngineSimulation",
      dependencies: [
        "Diagnostics", "Engine", "EngineProgram", "EngineRuntime", "HDL", "HDLTools",
      ],
      resources: [.embedInCode("Shell/engine.cpp"), .embedInCode("Shell/extension.h")]),
    .target(
      name: "EngineFuzzing",
      dependencies: ["EngineExecutor", "EngineProgram", "EngineSimulation", "SeededRandom"]),
    .executableTarget(
      name: "engine-fuzz",
      dependencies: [
        "EngineFuzzing", "EngineProgram", "EngineSimulation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "engine-coverage",
      dependencies: [
        "Engine", "EngineFuzzing", "EngineProgram", "EngineRuntime", "EngineSimulation",
        "FixedPoint", "HDL", "TensorTrains", "Training",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "emit-rtl",
      dependencies: [
        "Engine", "EngineProgram", "HDL",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "host/emit-rtl"),
    .target(name: "Placement", dependencies: ["Diagnostics", "SeededRandom"]),
    .executableTarget(
      name: "refine-placement",
      dependencies: [
        "Diagnostics", "Placement",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "host/refine-placement"),
    .testTarget(
      name: "PlacementTests", dependencies: ["Diagnostics", "Placement", "SeededRandom"]),

    .target(name: "Routing", dependencies: ["Diagnostics", "Placement"]),
    .executableTarget(
      name: "route-placement",
      dependencies: [
        "Diagnostics", "Placement", "Routing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "host/route-placement"),
    .testTarget(
      name: "RoutingTests",
      dependencies: ["Diagnostics", "HDLTools", "Placement", "Routing", "SeededRandom"]),
    .testTarget(
      name: "EngineRTLTests",
      dependencies: [
        "Diagnostics", "ECP5", "Engine", "EngineCompiler", "EngineExecutor", "EngineFuzzing",
        "EngineProgram", "EngineRuntime", "EngineSimulation", "FixedPoint", "HDL", "HDLFormal",
        "HDLLibrary",
        "HDLTesting", "HDLTools",
        "TensorTrains", "Training", "TrainingTestSupport",
      ]),
    .testTarget(
      name: "EngineTests",
      dependencies: [
        "Diagnostics", "EngineCompiler", "EngineExecutor", "EngineProgram", "EngineRuntime",
        "FixedPoint", "TensorTrains", "Training", "TrainingTestSupport",
      ]),

    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "Datasets", dependencies: ["CZlib", "Diagnostics"]),
    .testTarget(name: "DatasetsTests", dependencies: ["CZlib", "Datasets", "Diagnostics"]),

    .systemLibrary(
      name: "CLibzip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CLibcrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "Interchange", dependencies: ["CLibzip", "CLibcrypto", "Diagnostics"]),
    .testTarget(name: "InterchangeTests", dependencies: ["Diagnostics", "Interchange"]),

    .target(
      name: "RunReports",
      dependencies: [
        "CZlib", "Diagnostics", "Interchange",
        .product(name: "OrderedCollections", package: "swift-collections"),
      ]),
    .testTarget(name: "RunReportsTests", dependencies: ["RunReports"]),

    .target(
      name: "Checkpoints",
      dependencies: [
        "Datasets", "Diagnostics", "FixedPoint", "Interchange", "TensorTrains", "Training",
      ]),
    .testTarget(
      name: "CheckpointsTests",
      dependencies: ["Checkpoints", "Datasets", "Diagnostics", "TensorTrains", "Training"]),

    .target(
      name: "EngineReports",
      dependencies: [
        "Diagnostics", "EngineCompiler", "EngineExecutor", "EngineProgram", "EngineRuntime",
        "FixedPoint", "RunReports", "TensorTrains", "Training",
      ]),
    .executableTarget(
      name: "taut",
      dependencies: [
        "Diagnostics", "Engine", "EngineProgram", "EngineReports", "HDL", "TensorTrains",
        "Training",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "EngineReportsTests",
      dependencies: [
        "Diagnostics", "EngineExecutor", "EngineProgram", "EngineReports", "TensorTrains",
        "Training", "taut",
      ]),

    .executableTarget(
      name: "host-train",
      dependencies: [
        "Checkpoints", "Datasets", "Diagnostics", "EngineProgram", "EngineRuntime",
        "EngineSimulation", "FixedPoint", "Interchange", "RunReports", "TensorTrains", "Training",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      path: "host/host-train"),
    .testTarget(name: "HostTrainTests", dependencies: ["host-train"]),
  ],
  swiftLanguageModes: [.v6]
)

// Warnings are errors in this package's own targets; dependencies keep their settings.
for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
  target.cSettings = (target.cSettings ?? []) + [.treatAllWarnings(as: .error)]
}
