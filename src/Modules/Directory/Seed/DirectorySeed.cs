using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Data;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Modules;

namespace Kumppani.Directory.Seed;

/// <summary>Four municipalities and 300 example associations. Saved at once, so that the seeds of higher modules find them.</summary>
internal sealed class DirectorySeed(AppDb db) : ISeed
{
    public async Task SeedAsync(CancellationToken stop)
    {
        foreach (var municipality in ExampleMunicipalities.All) Add(municipality);
        await db.SaveChangesAsync(stop);
    }

    private void Add(ExampleMunicipality municipality)
    {
        var details = OrganisationDetails.Nothing with { ContactRole = "järjestöyhdyshenkilö", Email = $"jarjestot@{municipality.Slug}.example" };
        var host = Organisation.Register(OrganisationKind.Municipality, municipality.Name, null, municipality.Key, details).Value!;
        db.Add(host);
        foreach (var example in Examples.Of(municipality, host.Id))
        {
            db.Add(example);
            db.Add(new Party { RecordId = example.Id, OrganisationId = example.Id });
        }
    }
}
