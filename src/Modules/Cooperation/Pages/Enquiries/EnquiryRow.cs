using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation.Pages.Enquiries;

/// <summary>An enquiry in a list.</summary>
internal sealed record EnquiryRow(Guid Id, string Subject, string? Association, EnquiryState State, DateTime OpenedAt, DateTime ChangedAt)
{
    public static IQueryable<EnquiryRow> Of(IQueryable<Enquiry> enquiries) =>
        enquiries.Select(one => new EnquiryRow(one.Id, one.Subject, one.Association, one.State, one.OpenedAt, one.ChangedAt));
}
