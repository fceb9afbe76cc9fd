package org.tfnemo.train.cache;

/**
 * What a cache did since it was opened.
 *
 * @param found clips read from it
 * @param computed clips that it had not
 * @param damaged of those computed, clips whose entry was damaged
 * @param evicted old entries that made room
 */
public record CacheCounts(long found, long computed, long damaged, long evicted) {}
