using Kumppani.Kernel.Events;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kumppani.Tests.Support;

/// <summary>A host with the demo in it, for tests that walk through everything there is.</summary>
public sealed class DemoApp : IAsyncLifetime
{
    private Dictionary<Guid, int> weights = [];

    /// <summary>The host.</summary>
    public App App { get; } = new(demo: true);

    /// <summary>Every endpoint, with its methods.</summary>
    public IReadOnlyList<RouteEndpoint> Endpoints { get; private set; } = [];

    /// <summary>Every record of the demo by its type, with what its Guid columns point to.</summary>
    public IReadOnlyList<DemoRecord> Records { get; private set; } = [];

    /// <summary>A record of each type, for what does not depend on which it is.</summary>
    public List<DemoRecord> OneOfEach => [.. Records.DistinctBy(record => record.Type)];

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        Endpoints = [.. App.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()];
        Records = await App.DataAsync(async db =>
        {
            List<DemoRecord> records = [];
            foreach (var type in db.Model.GetEntityTypes().Where(type => type.ClrType != typeof(EventRow) && type.FindProperty("Id")?.ClrType == typeof(Guid)))
            {
                var rows = await ((IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(type.ClrType).Invoke(db, [])!)
                    .IgnoreQueryFilters().AsNoTracking().OrderBy(row => EF.Property<Guid>(row, "Id")).ToListAsync();
                var pointers = type.GetProperties().Where(property => property.Name != "Version" && (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(Guid)).ToList();
                records.AddRange(rows.Select(row => new DemoRecord(
                    type.ClrType.Name, (Guid)type.FindProperty("Id")!.PropertyInfo!.GetValue(row)!, [.. pointers.Select(pointer => pointer.PropertyInfo?.GetValue(row)).OfType<Guid>()])));
            }

            return records;
        });
        weights = Records.SelectMany(record => record.PointsTo).CountBy(id => id).ToDictionary();
    }

    /// <summary>How many records point to this one.</summary>
    public int Weight(Guid id) => weights.GetValueOrDefault(id);

    /// <summary>True when the last noun of an address means the type: <c>/gatherings/{id}/workshop/groups/{groupId}</c> a WorkshopGroup.</summary>
    public static bool IsNamedBy(string stem, string type) =>
        stem[..Math.Max(0, stem.LastIndexOf('/'))].Split('/')[^1].TrimEnd('s') is { Length: > 2 } noun && type.EndsWith(noun, StringComparison.OrdinalIgnoreCase);

    /// <summary>What a record points to, and what those point to.</summary>
    public IEnumerable<Guid> Above(DemoRecord record)
    {
        var parents = record.PointsTo.Where(id => id != record.Id).Distinct().ToList();
        return parents.Concat(Records.Where(one => parents.Contains(one.Id)).SelectMany(parent => parent.PointsTo)).Distinct();
    }

    /// <summary>The ids that belong to an organisation: itself, what it hosts, and what points to those.</summary>
    public HashSet<Guid> BelongingTo(Guid organisationId)
    {
        HashSet<Guid> own = [organisationId];
        while (Records.Count(record => !own.Contains(record.Id) && record.PointsTo.Any(own.Contains) && own.Add(record.Id)) > 0)
        {
            // Until nothing more is reached.
        }

        return own;
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
