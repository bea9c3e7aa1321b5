using System.Reflection;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Events;
using Kumppani.Kernel.Modules;
using Kumppani.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Kernel.Data;

/// <summary>
/// The one context over the one model. It has no sets of its own: each module sees its tables through an extension property
/// (<c>extension(AppDb db) { public DbSet&lt;Gathering&gt; Gatherings =&gt; db.Set&lt;Gathering&gt;(); }</c>).
/// </summary>
public sealed class AppDb(DbContextOptions<AppDb> options, ModuleList modules, Actor actor, Database database, Committed committed) : DbContext(options)
{
    /// <summary>Name of the query filter that keeps unpublished records to their host and parties.</summary>
    public const string VisibilityFilter = "Visibility";

    // PostgreSQL's limit everywhere, so that a long name is cut alike on both.
    internal const int LongestName = 63;

    /// <summary>Who is asking; read by the visibility filter and written into every event.</summary>
    public Actor Actor => actor;

    /// <summary>The organisation acted for, as the visibility filter's parameter.</summary>
    public Guid ActingFor => actor.OrganisationId;

    /// <summary>The database engine under this context.</summary>
    public Database Engine => database;

    /// <summary>True while this context may write: inside a save, a decision or a migration.</summary>
    internal bool IsWriting { get; set; }

    /// <summary>Saves what changed, and what happened, in one transaction.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (IsWriting) return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);

        using var turn = await database.WriteTurnAsync(cancellationToken);
        IsWriting = true;
        try
        {
            var rows = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            await committed.TellAsync();
            return rows;
        }
        finally
        {
            IsWriting = false;
        }
    }

    /// <summary>Refused: it would wait for no turn and write no event. Save by <see cref="SaveChangesAsync(bool, CancellationToken)"/>.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("AppDb is saved by SaveChangesAsync.");

    /// <summary>
    /// Runs several steps as one transaction that either happens whole or not at all: a refusal rolls back.
    /// Conditional updates (<c>ExecuteUpdateAsync</c> that must change one row) belong here. Inside another decision it is part of that one,
    /// whose steps then pass the refusal on.
    /// </summary>
    public async Task<Outcome> DecideAsync(Func<Task<Outcome>> steps, CancellationToken stop)
    {
        if (IsWriting) return await steps();

        using var turn = await database.WriteTurnAsync(stop);
        await using var transaction = await Database.BeginTransactionAsync(stop);
        IsWriting = true;
        try
        {
            var outcome = await steps();
            // Not cancelled half-way: a commit whose answer is lost would be of unknown outcome.
            if (!outcome.IsDone) return outcome;
            await transaction.CommitAsync(CancellationToken.None);
            await committed.TellAsync();
            return outcome;
        }
        finally
        {
            IsWriting = false;
        }
    }

    /// <summary>One update or delete of rows as a decision, which nothing refuses; tells how many rows it changed.</summary>
    public async Task<int> ChangeAsync(Func<Task<int>> statement, CancellationToken stop)
    {
        var changed = 0;
        await DecideAsync(
            async () =>
            {
                changed = await statement();
                return Outcome.Done;
            },
            stop);
        return changed;
    }

    /// <summary>Runs one statement as a transaction of its own, without the two round trips around it: for rows that many wait for.</summary>
    internal async Task<T> WriteOnceAsync<T>(Func<Task<T>> statement, CancellationToken stop)
    {
        if (IsWriting) throw new InvalidOperationException("Inside a decision a statement is part of it.");

        using var turn = await database.WriteTurnAsync(stop);
        IsWriting = true;
        try
        {
            return await statement();
        }
        finally
        {
            IsWriting = false;
        }
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Model.SetMaxIdentifierLength(LongestName);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AppDb).Assembly);
        foreach (var assembly in modules.Assemblies) modelBuilder.ApplyConfigurationsFromAssembly(assembly);

        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(type => type.BaseType is null).ToList())
        {
            if (typeof(Entity).IsAssignableFrom(entity.ClrType))
            {
                modelBuilder.Entity(entity.ClrType).Property(nameof(Entity.Id)).ValueGeneratedNever();
                modelBuilder.Entity(entity.ClrType).Property(nameof(Entity.Version)).IsConcurrencyToken();
            }

            if (typeof(HostedEntity).IsAssignableFrom(entity.ClrType))
            {
                FilterByVisibility.MakeGenericMethod(entity.ClrType).Invoke(this, [modelBuilder]);
            }
        }

        PortableTypes.Complete(modelBuilder);
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        PortableTypes.Configure(configurationBuilder);

    private static readonly MethodInfo FilterByVisibility =
        typeof(AppDb).GetMethod(nameof(AddVisibilityFilter), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private void AddVisibilityFilter<T>(ModelBuilder model)
        where T : HostedEntity =>
        model.Entity<T>().HasQueryFilter(
            VisibilityFilter,
            record => record.Visibility == Visibility.Published
                || record.HostId == ActingFor
                || Set<Party>().Any(party => party.RecordId == record.Id && party.OrganisationId == ActingFor));
}
