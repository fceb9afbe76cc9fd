package org.tfnemo.train.evaluate;

/**
 * How well one group of clips is recognised.
 *
 * @param group what its clips have in common
 * @param clips how many
 * @param accuracy share of them recognised
 * @param interval 95 % interval of the accuracy, over clips
 * @param uar mean recall over the labels that the group has
 */
public record GroupScore(String group, int clips, double accuracy, Interval interval, double uar) {}
