/**
 * One runnable story per file: what each representation is good for, and how a program embeds the library.
 *
 * <p>Every example speaks with the built-in synthetic voices, so none needs a download.
 */
package org.tfnemo.examples;
