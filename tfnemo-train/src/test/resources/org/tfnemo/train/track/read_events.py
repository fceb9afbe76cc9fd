"""Prints as JSON what TensorBoard's own reader finds in the event files of the folder that is given."""

import json
import sys

from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from tensorboard.util import tensor_util

ALL = {"scalars": 0, "images": 0, "histograms": 0, "tensors": 0}
events = EventAccumulator(sys.argv[1], size_guidance=ALL)
events.Reload()
tags = events.Tags()
found = {
    "scalars": {tag: [[e.step, e.value] for e in events.Scalars(tag)] for tag in tags["scalars"]},
    "images": {
        tag: [[e.step, e.width, e.height, e.encoded_image_string[:8].hex()] for e in events.Images(tag)]
        for tag in tags["images"]
    },
    "histograms": {
        tag: [[e.step, e.histogram_value.num, e.histogram_value.min, e.histogram_value.max, sum(e.histogram_value.bucket)]
              for e in events.Histograms(tag)]
        for tag in tags["histograms"]
    },
    "texts": {
        tag: tensor_util.make_ndarray(events.Tensors(tag)[-1].tensor_proto).item().decode("utf-8")
        for tag in tags["tensors"]
    },
    "plugins": {tag: events.SummaryMetadata(tag).plugin_data.plugin_name for tag in tags["tensors"]},
}
print("EVENTS " + json.dumps(found))
