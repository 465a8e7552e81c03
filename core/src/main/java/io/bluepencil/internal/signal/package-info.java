/** What rules look for: shapes, cues, counters, likeness. Shared by several rules; sets no marks. */
package io.bluepencil.internal.signal;
