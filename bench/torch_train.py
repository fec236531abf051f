"""Training speed of the 784-512-10 tensor-train network in PyTorch (float32, CPU).

One step is everything a training loop does per batch: take the rows of a shuffled index,
forward, backward, optimizer step. The data are random float tensors already in memory.

Each variant is one way to contract the cores, run eagerly or through torch.compile:
  chain   input cores one after the other, then output cores, each applied to the batch
  merged  W_in = G3*G4 and W_out = G1*G2 first (without the batch), then x * W_in * W_out
"""

import argparse
import json
import sys
import time

import torch
from torch import nn
from torch.nn.functional import cross_entropy

SAMPLES = 60_000
# Steps in a timed window: short, so that the fastest tell of a machine that does nothing else.
WINDOW = 10


def first_layer_shapes(rank):
    """Core shapes of the 784 -> 512 layer: modes 16, 32 (output), 28, 28 (input)."""
    r1, r2, r3 = min(rank, 16), min(rank, 512), min(rank, 28)
    return [(1, 16, r1), (r1, 32, r2), (r2, 28, r3), (r3, 28, 1)]


def second_layer_shapes(rank):
    """Core shapes of the 512 -> 10 layer: modes 10 (output), 32, 16 (input)."""
    r1, r2 = min(rank, 10), min(rank, 16)
    return [(1, 10, r1), (r1, 32, r2), (r2, 16, 1)]


def dense(cores):
    """The product of neighbouring cores: (r0, n1*...*nk, rk)."""
    product = cores[0]
    for core in cores[1:]:
        product = (product.reshape(-1, core.shape[0]) @ core.reshape(core.shape[0], -1))
        product = product.reshape(cores[0].shape[0], -1, core.shape[2])
    return product


class TensorTrainLinear(nn.Module):
    """A linear layer whose weight is one train: output cores, then input cores."""

    def __init__(self, shapes, outputs, merged):
        super().__init__()
        self.outputs = outputs
        self.merged = merged
        width = 1
        for _, mode, _ in shapes[:outputs]:
            width *= mode
        inputs = 1
        for _, mode, _ in shapes[outputs:]:
            inputs *= mode
        paths = 1
        for _, _, right in shapes[:-1]:
            paths *= right
        # The dense weight gets the variance 1 / inputs.
        deviation = (1 / (inputs * paths)) ** (0.5 / len(shapes))
        self.cores = nn.ParameterList(nn.Parameter(torch.randn(s) * deviation) for s in shapes)
        self.bias = nn.Parameter(torch.zeros(width))

    def forward(self, x):
        cores = list(self.cores)
        left, right = cores[: self.outputs], cores[self.outputs :]
        batch = x.shape[0]
        if self.merged:
            w_in = dense(right).reshape(right[0].shape[0], -1)
            w_out = dense(left).reshape(-1, left[-1].shape[2])
            return torch.addmm(self.bias, x @ w_in.t(), w_out.t())
        # Input cores from the right: each takes the last remaining mode and the rank beside it.
        carried = x
        for core in reversed(right):
            rank, mode, beside = core.shape
            carried = carried.reshape(-1, mode * beside) @ core.reshape(rank, mode * beside).t()
        # carried: (batch, rank). The modes of the finished output cores gather behind the rank.
        carried = carried.reshape(batch, -1, 1)
        for core in reversed(left):
            rank, mode, beside = core.shape
            made = core.reshape(rank * mode, beside) @ carried
            carried = made.reshape(batch, rank, -1)
        return carried.reshape(batch, -1) + self.bias


class Network(nn.Module):
    def __init__(self, rank, merged):
        super().__init__()
        self.first = TensorTrainLinear(first_layer_shapes(rank), 2, merged)
        self.second = TensorTrainLinear(second_layer_shapes(rank), 1, merged)

    def forward(self, x):
        return self.second(torch.relu(self.first(x)))


class Trainer:
    def __init__(self, options, contraction, compiled, optimizer):
        torch.manual_seed(1)
        self.batch = options.batch
        self.images = torch.rand(SAMPLES, 784)
        self.labels = torch.randint(0, 10, (SAMPLES,))
        self.network = Network(options.rank, contraction == "merged")
        self.optimizer = torch.optim.SGD(
            self.network.parameters(), lr=0.01, momentum=0.9, **{optimizer: True}
        )
        network = self.network

        def loss(x, y):
            return cross_entropy(network(x), y)

        self.loss = torch.compile(loss) if compiled else loss
        self.position = SAMPLES

    def step(self):
        if self.position + self.batch > SAMPLES:
            self.order = torch.randperm(SAMPLES)
            self.position = 0
        rows = self.order[self.position : self.position + self.batch]
        self.position += self.batch
        loss = self.loss(self.images[rows], self.labels[rows])
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        self.optimizer.step()


def measure(trainer, seconds):
    """Samples per second, median and fastest fiftieth of windows of 10 steps, after a warm-up."""
    for _ in range(20):
        trainer.step()
    start = time.perf_counter()
    rates = []
    while time.perf_counter() - start < seconds or not rates:
        begin = time.perf_counter()
        for _ in range(WINDOW):
            trainer.step()
        rates.append(WINDOW * trainer.batch / (time.perf_counter() - begin))
    rates.sort(reverse=True)
    return rates[len(rates) // 2], rates[len(rates) // 50]


def check_contractions(rank):
    """Both contraction orders must give the product with the dense weight."""
    for shapes, outputs in ((first_layer_shapes(rank), 2), (second_layer_shapes(rank), 1)):
        chain = TensorTrainLinear(shapes, outputs, merged=False)
        merged = TensorTrainLinear(shapes, outputs, merged=True)
        merged.load_state_dict(chain.state_dict())
        x = torch.rand(5, dense(list(chain.cores)).numel() // chain.bias.numel())
        weight = dense(list(chain.cores)).reshape(chain.bias.numel(), -1)
        for layer in (chain, merged):
            torch.testing.assert_close(layer(x), x @ weight.t(), rtol=1e-4, atol=1e-5)


def variants(chosen):
    for contraction in ("chain", "merged"):
        for compiled in (False, True):
            for optimizer in ("foreach", "fused"):
                name = f"{contraction}-{'compiled' if compiled else 'eager'}-{optimizer}"
                if chosen is None or chosen == name:
                    yield name, contraction, compiled, optimizer


def main():
    parser = argparse.ArgumentParser(description="Training speed of the network in PyTorch.")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--seconds", type=float, default=3, help="timed seconds per variant")
    parser.add_argument("--variant", help="run this one only, e.g. merged-eager-fused")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    check_contractions(options.rank)

    rates, at_rest, failures = {}, {}, {}
    for name, *choice in variants(options.variant):
        try:
            rates[name], at_rest[name] = measure(Trainer(options, *choice), options.seconds)
        except Exception as error:  # torch.compile needs a C++ compiler; eager needs nothing.
            failures[name] = (str(error).strip() or repr(error)).splitlines()[0]
    for name, rate in sorted(rates.items(), key=lambda item: -item[1]):
        step = options.batch / rate * 1e6
        print(f"{name:26} {rate:10.0f} samples/s {step:8.0f} us/step", file=sys.stderr)
    for name, reason in failures.items():
        print(f"{name:26} did not run: {reason}", file=sys.stderr)
    if not rates:
        sys.exit(f"torch_train: no variant ran (asked for: {options.variant or 'all'})")
    best = max(rates, key=rates.get)
    print(
        json.dumps(
            {
                "variant": best,
                "threads": options.threads,
                "samples_per_second": rates[best],
                "samples_per_second_at_rest": at_rest[best],
                "step_microseconds": options.batch / rates[best] * 1e6,
                "torch": torch.__version__,
                "variants": rates,
                "failures": failures,
            }
        )
    )


if __name__ == "__main__":
    main()
