/** Working days, due instants, and what follows when one lapses. */
package vn.namro.time;
