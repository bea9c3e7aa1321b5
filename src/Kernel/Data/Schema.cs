using Microsoft.EntityFrameworkCore;

namespace Kumppani.Kernel.Data;

/// <summary>Makes the tables.</summary>
public static class Schema
{
    extension(AppDb db)
    {
        /// <summary>Brings the database to this version of the product; an empty one is made.</summary>
        public async Task MigrateAsync(CancellationToken stop)
        {
            using var turn = await db.Engine.WriteTurnAsync(stop);
            db.IsWriting = true;
            try
            {
                await db.Engine.PrepareAsync(db, stop);
                await db.Database.MigrateAsync(stop);
            }
            finally
            {
                db.IsWriting = false;
            }
        }

        /// <summary>Makes the tables of an empty database straight from the model. The migrations must lead to the same: a test compares.</summary>
        internal async Task CreateAsync(CancellationToken stop)
        {
            if (!await db.Database.EnsureCreatedAsync(stop)) return;
            db.IsWriting = true;
            foreach (var statement in DatabaseFeatures.All.SelectMany(db.Engine.StatementsFor)) await db.Database.ExecuteSqlRawAsync(statement, stop);
            db.IsWriting = false;
        }
    }
}
