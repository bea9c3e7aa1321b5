using Kumppani.Kernel.Data;
using Kumppani.Kernel.Places;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Kumppani.Directory.Export;

/// <summary>Which associations are asked for, and what is needed to answer.</summary>
internal sealed record ExportRequest(
    [FromRoute] string Place,
    [FromRoute] string Ending,
    HttpContext Http,
    AppDb Db,
    PlaceBook Places,
    AssociationList List);
