package org.tfnemo.cli.command;

import org.tfnemo.train.track.TrackingTarget;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a tracking server. */
final class TargetChoice implements ITypeConverter<TrackingTarget> {
    @Override
    public TrackingTarget convert(String text) {
        try {
            return TrackingTarget.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
