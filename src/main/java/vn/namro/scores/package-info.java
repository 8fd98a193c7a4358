/** A year's scoring: the campaign, the sheets of agencies, the figures of others, and the appraisal. */
package vn.namro.scores;
