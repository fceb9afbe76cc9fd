"""Makes the model files of the tests of tfnemo-onnx and of export: a few hundred bytes each, with the signature of a real one.

    python tools/golden/tiny_model.py        # Python 3.11, onnx==1.22.0, numpy==2.0.2

The clip is cut or padded to 0.5 s at 8 kHz. embedding = (mean of x, mean of |x|, mean of x²); logits = W·embedding;
probabilities = softmax(logits). The batch and the length are free.
"""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

ROOT = Path(__file__).resolve().parents[2]
ONNX = ROOT / "tfnemo-onnx/src/test/resources/org/tfnemo/onnx"
EXPORT = ROOT / "tfnemo-train/src/test/resources/org/tfnemo/train/export"
SAMPLES = 4000
WEIGHTS = np.array([[8, -2, 1, 0.5], [-4, 4, 0.25, 2], [2, -1, -6, 3]], np.float32)
METADATA = {
    "tfnemo.labels": "anger,fear,happiness,sadness",
    "tfnemo.sample_rate": "8000",
    "tfnemo.clip_seconds": "0.5",
    "tfnemo.temperature": "1.0",
    "tfnemo.spec": '{"representation":"tiny"}',
    "tfnemo.version": "0.1.0",
}


def constant(name, values, kind):
    return numpy_helper.from_array(np.array(values, kind), name)


def output(name, width):
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", width])


def model(outputs=("probabilities", "logits", "embedding"), samples="samples", metadata=METADATA):
    nodes = [
        helper.make_node("Pad", ["audio", "after"], ["padded"]),
        helper.make_node("Slice", ["padded", "from", "to", "axis"], ["clip"]),
        helper.make_node("ReduceMean", ["clip", "axis"], ["mean"], keepdims=1),
        helper.make_node("Abs", ["clip"], ["rectified"]),
        helper.make_node("ReduceMean", ["rectified", "axis"], ["level"], keepdims=1),
        helper.make_node("Mul", ["clip", "clip"], ["squared"]),
        helper.make_node("ReduceMean", ["squared", "axis"], ["power"], keepdims=1),
        helper.make_node("Concat", ["mean", "level", "power"], ["embedding"], axis=1),
        helper.make_node("MatMul", ["embedding", "weights"], ["logits"]),
        helper.make_node("Softmax", ["logits"], ["probabilities"], axis=1),
    ]
    constants = [
        constant("after", [0, 0, 0, SAMPLES], np.int64),
        constant("from", [0], np.int64),
        constant("to", [SAMPLES], np.int64),
        constant("axis", [1], np.int64),
        constant("weights", WEIGHTS, np.float32),
    ]
    audio = helper.make_tensor_value_info("audio", TensorProto.FLOAT, ["batch", samples])
    widths = {"probabilities": 4, "logits": 4, "embedding": 3}
    graph = helper.make_graph(
        nodes, "tiny", [audio], [output(name, widths[name]) for name in outputs], constants
    )
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10)
    helper.set_model_props(made, metadata)
    onnx.checker.check_model(made, full_check=True)
    return made


def features():
    """features[0] = x, features[1] = x², as a feature graph for clips of 16 samples."""
    nodes = [
        helper.make_node("Unsqueeze", ["audio", "axis"], ["first"]),
        helper.make_node("Mul", ["first", "first"], ["second"]),
        helper.make_node("Concat", ["first", "second"], ["features"], axis=1),
    ]
    graph = helper.make_graph(
        nodes,
        "features",
        [helper.make_tensor_value_info("audio", TensorProto.FLOAT, ["batch", 16])],
        [helper.make_tensor_value_info("features", TensorProto.FLOAT, ["batch", 2, 16])],
        [constant("axis", [1], np.int64)],
    )
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10)
    onnx.checker.check_model(made, full_check=True)
    return made


def save(made, name, folder=ONNX):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(made.SerializeToString(deterministic=True))


if __name__ == "__main__":
    save(model(), "tiny.onnx")
    save(model(metadata={}), "no-metadata.onnx")
    save(model(outputs=("probabilities", "logits")), "no-embedding.onnx")
    save(model(samples=SAMPLES), "fixed-length.onnx")
    save(model(metadata=METADATA | {"tfnemo.labels": "anger,fear,happiness"}), "three-labels.onnx")
    save(model(metadata=METADATA | {"tfnemo.clip_seconds": "long"}), "bad-seconds.onnx")
    save(features(), "features.onnx")
    save(model(metadata={}), "tiny.onnx", EXPORT)
