using Kumppani.Directory.Collections;
using Kumppani.Directory.Data;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Security;
using Kumppani.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Tests.Directory.Collections;

/// <summary>A liaison, an association and its activity, and the liaison's list of them.</summary>
public abstract class CollectionTest(App app) : PageTest(app)
{
    private protected async Task<Activity> ActivityAsync(GivenOrganisation association, string name)
    {
        var details = new ActivityDetails
        {
            Name = LocalizedText.Of(name, sv: $"{name} på svenska"),
            Description = LocalizedText.In("fi", "Ryhmässä puhutaan luottamuksellisesti."),
            Times = [new(DayOfWeek.Tuesday, new(17, 30), new(19, 0))],
            Venue = ActivityVenue.Elsewhere,
            Address = "Kirjasto, Kirkkokatu 5",
            IsFree = true,
            Joining = LocalizedText.In("fi", "Soita ensin."),
        };
        return await App.DataAsync(async db =>
        {
            var organisation = await db.Organisations.SingleAsync(one => one.Id == association.Id);
            organisation.Change(organisation.Name, organisation.Details with { ContactRole = "sihteeri", Email = "toimisto@yhdistys.example", Mailbox = MailboxKind.Shared, Phone = "06 123 4567" });
            var activity = Activity.Offer(organisation, details).Value!;
            db.Add(activity);
            db.Add(new Party { RecordId = activity.Id, OrganisationId = association.Id });
            await db.SaveChangesAsync();
            return activity;
        });
    }

    /// <summary>A list that a person has made, with these entries on it.</summary>
    private protected Task<Collection> ListAsync(GivenPerson maker, string name, bool isShared = false, params (EntryKey Key, string Title)[] entries) => App.DataAsync(async db =>
    {
        var list = Collection.Make(maker.OrganisationId, maker.Id, new(name, "Aloita tästä.", "fi", isShared), Now);
        Assert.True(list.Add(entries, Now).IsDone);
        db.Add(list);
        await db.SaveChangesAsync();
        return list;
    });

    private protected static (EntryKey Key, string Title) Entry(Activity one) => (new(EntryKind.Activity, one.Id), one.Name.Best("fi").Text);

    private protected static (EntryKey Key, string Title) Entry(GivenOrganisation one) => (new(EntryKind.Organisation, one.Id), one.Name);

    private protected static (EntryKey Key, string Title)[] Strangers(int count) =>
        [.. Enumerable.Range(1, count).Select(number => (new EntryKey(EntryKind.Organisation, Guid.CreateVersion7()), $"Entinen {number} ry"))];

    private protected Task<Collection> FindAsync(Guid id) => App.DataAsync(db => db.Collections.IgnoreQueryFilters().AsNoTracking().Include(one => one.Items).SingleAsync(one => one.Id == id));

    private protected DateTime Now => ((TimeProvider)App.Services.GetService(typeof(TimeProvider))!).UtcNow();

    private protected static string Mark() => Secrets.Code(8).ToLowerInvariant();
}
