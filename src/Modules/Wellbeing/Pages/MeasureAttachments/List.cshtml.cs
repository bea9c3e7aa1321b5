using Kumppani.Kernel.Attachments;
using Kumppani.Ui.Attachments;
using Kumppani.Wellbeing.Contracts;
using Microsoft.AspNetCore.Authorization;

namespace Kumppani.Wellbeing.Pages.MeasureAttachments;

/// <summary>Whoever has a part in a measure attaches what shows how it is getting on. Four queries.</summary>
[Authorize(WellbeingPermissions.Follow), TakesFile]
internal sealed class ListModel(AttachmentDesk desk) : AttachmentsPage(desk)
{
    protected override string Kind => IMeasures.Kind;
}
