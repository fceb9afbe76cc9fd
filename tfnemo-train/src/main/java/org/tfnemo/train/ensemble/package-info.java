/**
 * Several models as one: rules that combine what they say, fitted on validation predictions only.
 *
 * <p>Enters: runs' predictions of the validation part to fit, and of the test part to combine. Leaves: combined
 * predictions with weights and scores, a folder like a run's. Must not know: models, sound, training, terminals.
 */
package org.tfnemo.train.ensemble;
